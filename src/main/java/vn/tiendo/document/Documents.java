package vn.tiendo.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.refusal.Refusal;

/** The face of this feature for the others: what lies in a dossier, and the filing of it. */
@Service
public class Documents {

    private final DocumentStore store;
    private final ContentStore contents;
    private final UploadingDocument uploading;
    private final ReadingDocument reading;

    Documents(DocumentStore store, ContentStore contents, UploadingDocument uploading, ReadingDocument reading) {
        this.uploading = uploading;
        this.reading = reading;
        this.store = store;
        this.contents = contents;
    }

    /**
     * Adds a file to the dossier of an engine task, with every check of an upload by hand.
     *
     * @throws DocumentRefused with the Vietnamese sentence, if it may not be added there or is not what it claims
     */
    public Document add(String taskId, String username, String name, String outputType, InputStream content)
            throws IOException {
        return uploading.upload(
                taskId, username, new UploadingDocument.Announced(name, outputType, Optional.empty()), content);
    }

    /**
     * Adds a file where no engine task says whose it is, with every check of an upload by hand but that of the right.
     *
     * @throws Refusal with the Vietnamese sentence, if it is not what it claims
     */
    public Document add(Place place, String username, String name, InputStream content) throws IOException {
        var announced = new UploadingDocument.Announced(name, Document.EVIDENCE, Optional.empty());
        try {
            return uploading.take(place, username, announced, content);
        } catch (DocumentRefused refused) {
            throw new Refusal(Optional.ofNullable(refused.getMessage()).orElse("Không nhận được tệp này."));
        }
    }

    /** All versions of all documents of an assignment, its coordinating units' included. */
    public List<Document> list(UUID assignmentId) {
        return store.ofAssignment(assignmentId);
    }

    /** What the tab "Tài liệu" of an engine task shows this person; empty where the task has no documents. */
    public List<DocumentList.Item> at(String taskId, String username) {
        return reading.at(taskId, username);
    }

    /** Whether the person may open it. */
    public boolean mayRead(Document document, String username) {
        return reading.mayRead(document, username);
    }

    /** What kind of document it is, in words. */
    public String typeLabel(Document document) {
        return reading.typeLabel(document.outputType());
    }

    /** What a filing made now would contain: the newest version of each document that was not set aside. */
    public List<Document> current(Dossier dossier) {
        return store.current(dossier);
    }

    /** The output types that a filing made now would cover, whether uploaded for it or carried from an earlier one. */
    public Set<String> typesPresent(Dossier dossier) {
        return store.current(dossier).stream().map(Document::outputType).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether something was uploaded that no filing contains yet. */
    public boolean hasDrafts(Dossier dossier) {
        return store.current(dossier).stream().anyMatch(Document::isDraft);
    }

    /** Puts what is current into a filing, in the caller's transaction; from then on it cannot be deleted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Document> file(Dossier dossier, UUID submissionId) {
        store.lock(dossier);
        store.current(dossier).forEach(document -> store.file(document.id(), submissionId));
        return store.filed(submissionId);
    }

    /** Everything that backs one assignment backs another from now on, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(UUID assignment, UUID to) {
        store.move(assignment, to);
    }

    /** What a filing contained, with the hashes that prove it. */
    public List<Document> filed(UUID submissionId) {
        return store.filed(submissionId);
    }

    /** The content, read in pieces; the caller has checked access and closes it. */
    public InputStream open(UUID id) {
        return contents.open(store.content(id));
    }
}
