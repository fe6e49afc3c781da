package vn.tiendo.document;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person may do to a document after its upload: delete an own draft, or leave a filed one out of the next filing. */
@Component
class ChangingDocument {

    private static final Logger LOG = LoggerFactory.getLogger(ChangingDocument.class);

    private final DocumentAccess access;
    private final DocumentStore store;
    private final Clock clock;

    ChangingDocument(DocumentAccess access, DocumentStore store, Clock clock) {
        this.access = access;
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    void delete(UUID id, String username) {
        Document document = locked(id, username);
        if (!document.uploadedBy().equals(username)) {
            throw DocumentRefused.forbidden("Chỉ người tải lên mới xóa được bản nháp này.");
        }
        if (!document.isDraft()) {
            throw DocumentRefused.conflicting("Tài liệu đã được trình nên không xóa được.");
        }
        store.delete(id);
        LOG.info("Draft {} ({}) of assignment {} deleted by {}", id, document.sha256(), assignment(document), username);
    }

    @Transactional
    void setAside(UUID id, String username) {
        Document document = locked(id, username);
        if (!document.dossier().letsLeaveOut()) {
            throw DocumentRefused.conflicting("Tài liệu đã gửi kèm vướng mắc nên phải giữ nguyên.");
        }
        if (document.isDraft()) {
            throw DocumentRefused.conflicting("Tài liệu này chưa được trình; người tải lên có thể xóa.");
        }
        store.setAside(id, username, clock.instant());
        LOG.info("Document {} of assignment {} set aside by {}", id, assignment(document), username);
    }

    @Transactional
    void takeBack(UUID id, String username) {
        Document document = locked(id, username);
        store.takeBack(id);
        LOG.info("Document {} of assignment {} taken back by {}", id, assignment(document), username);
    }

    /** Read again under the lock: a filing may have come in between. */
    private Document locked(UUID id, String username) {
        Dossier dossier = readable(id, username).dossier();
        store.lock(dossier);
        if (!access.mayWrite(dossier, username)) {
            throw DocumentRefused.forbidden("Lúc này không thay đổi được tài liệu của việc này.");
        }
        return readable(id, username);
    }

    private Document readable(UUID id, String username) {
        return ReadingDocument.readable(store.find(id), access, username);
    }

    private static UUID assignment(Document document) {
        return document.dossier().subject();
    }
}
