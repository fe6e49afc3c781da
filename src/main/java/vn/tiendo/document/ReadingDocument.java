package vn.tiendo.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a person sees of documents: the list at an engine task, and a single one. */
@Component
class ReadingDocument {

    private static final String EVIDENCE_LABEL = "Tài liệu minh chứng";

    private final DocumentAccess access;
    private final DocumentStore store;
    private final DocumentProperties properties;

    ReadingDocument(DocumentAccess access, DocumentStore store, DocumentProperties properties) {
        this.access = access;
        this.store = store;
        this.properties = properties;
    }

    Document find(UUID id, String username) {
        return readable(store.find(id), access, username);
    }

    static Document readable(Optional<Document> found, DocumentAccess access, String username) {
        Document document = found.orElseThrow(() -> DocumentRefused.missing("Không tìm thấy tài liệu này."));
        if (!access.mayRead(document.dossier(), username)) {
            throw DocumentRefused.forbidden("Bạn không có quyền xem tài liệu này.");
        }
        return document;
    }

    /** Empty for a task that is about something without documents. */
    Optional<DocumentList> list(String taskId, String username) {
        if (access.isWithoutDocuments(taskId, username)) {
            return Optional.empty();
        }
        Place place = access.placeOf(taskId, username)
                .orElseThrow(() -> DocumentRefused.missing("Không tìm thấy việc này, hoặc bạn không có quyền xem."));
        List<Document> documents = readable(place, username);
        return Optional.of(new DocumentList(
                place.writable(),
                properties.maxSize().toBytes(),
                List.copyOf(properties.extensions()),
                types(place),
                items(place, documents, username)));
    }

    boolean mayRead(Document document, String username) {
        return access.mayRead(document.dossier(), username);
    }

    String typeLabel(String outputType) {
        return Document.EVIDENCE.equals(outputType) ? EVIDENCE_LABEL : access.typeLabel(outputType);
    }

    /** The documents alone, newest first; none where there is nothing to see. */
    List<DocumentList.Item> at(String taskId, String username) {
        return access.placeOf(taskId, username)
                .map(place -> items(place, readable(place, username), username))
                .orElse(List.of());
    }

    /** The place's own documents, and beside them those of the same assignment that the person may read. */
    private List<Document> readable(Place place, String username) {
        Map<Dossier, Boolean> readable = new HashMap<>(Map.of(place.dossier(), true));
        return store.ofAssignment(place.dossier().subject()).stream()
                .filter(document ->
                        readable.computeIfAbsent(document.dossier(), dossier -> access.mayRead(dossier, username)))
                .toList();
    }

    private List<DocumentList.Type> types(Place place) {
        Set<String> present = new HashSet<>();
        store.current(place.dossier()).forEach(document -> present.add(document.outputType()));
        List<DocumentList.Type> types = new ArrayList<>();
        place.wanted().stream()
                .map(type -> new DocumentList.Type(
                        type.code(), type.label(), type.required(), present.contains(type.code())))
                .forEach(types::add);
        types.add(new DocumentList.Type(Document.EVIDENCE, EVIDENCE_LABEL, false, present.contains(Document.EVIDENCE)));
        return types;
    }

    private List<DocumentList.Item> items(Place place, List<Document> documents, String username) {
        Set<List<Object>> seen = new HashSet<>();
        return documents.stream()
                .map(document -> item(place, document, seen.add(line(document)), username))
                .toList();
    }

    /** What the versions of one document have in common; they come newest first. */
    private static List<Object> line(Document document) {
        return List.of(
                document.dossier(), document.outputType(), document.name().toLowerCase(Locale.ROOT));
    }

    private DocumentList.Item item(Place place, Document document, boolean newest, String username) {
        boolean here = document.dossier().equals(place.dossier());
        boolean changeable = here && place.writable();
        return new DocumentList.Item(
                document.id(),
                document.name(),
                document.outputType(),
                label(place, document.outputType()),
                document.version(),
                newest,
                document.size(),
                document.sha256(),
                access.displayName(document.uploadedBy()),
                document.uploadedAt(),
                document.isDraft(),
                document.setAside(),
                here,
                document.dossier().coordinationId().isPresent(),
                changeable && document.isDraft() && document.uploadedBy().equals(username),
                changeable && newest && !document.isDraft() && place.dossier().letsLeaveOut());
    }

    private String label(Place place, String outputType) {
        return Document.EVIDENCE.equals(outputType)
                ? EVIDENCE_LABEL
                : place.wanted().stream()
                        .filter(type -> type.code().equals(outputType))
                        .map(WantedType::label)
                        .findFirst()
                        .orElseGet(() -> access.typeLabel(outputType));
    }
}
