package vn.tiendo.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one file for an engine task: reads it to the end, looks at what it is, and stores it as a version. */
@Component
class UploadingDocument {

    private final DocumentAccess access;
    private final DocumentStore store;
    private final ContentStore contents;
    private final ContentCheck check;
    private final DocumentProperties properties;
    private final Clock clock;
    private final TransactionTemplate transaction;

    UploadingDocument(
            DocumentAccess access,
            DocumentStore store,
            ContentStore contents,
            ContentCheck check,
            DocumentProperties properties,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.access = access;
        this.store = store;
        this.contents = contents;
        this.check = check;
        this.properties = properties;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The upload as announced; its size is empty where the sender did not say it. */
    record Announced(String name, String outputType, Optional<Long> size) {}

    Document upload(String taskId, String username, Announced announced, InputStream content) throws IOException {
        return take(writablePlace(taskId, username, announced.outputType()), username, announced, content);
    }

    /** The caller has checked that the person may add it there. */
    Document take(Place place, String username, Announced announced, InputStream content) throws IOException {
        FileName name = FileName.of(announced.name());
        FileKind kind = check.allowedKind(name);
        announced.size().ifPresent(this::checkSize);
        try (Spool spool = Spool.of(content, properties.maxSize().toBytes())) {
            checkSize(spool.size());
            check.check(spool.file(), name, kind);
            return store(new Upload(place, name, kind, announced.outputType(), username), spool);
        }
    }

    private record Upload(Place place, FileName name, FileKind kind, String outputType, String username) {}

    private Place writablePlace(String taskId, String username, String outputType) {
        Place place = access.placeOf(taskId, username)
                .orElseThrow(() ->
                        DocumentRefused.missing("Không tìm thấy việc này, hoặc việc không còn thuộc phần của bạn."));
        if (!place.writable()) {
            throw notWritable();
        }
        if (!place.takes(outputType)) {
            throw DocumentRefused.invalid("Hãy chọn loại tài liệu trong danh sách của nhiệm vụ này.");
        }
        return place;
    }

    private void checkSize(long size) {
        if (size == 0) {
            throw DocumentRefused.invalid("Tệp trống, không có nội dung. Hãy kiểm tra lại tệp trên máy.");
        }
        if (size > properties.maxSize().toBytes()) {
            throw DocumentRefused.tooLarge(
                    "Tệp lớn hơn mức cho phép (%s). Hãy giảm dung lượng hoặc tách tệp rồi tải lên lại."
                            .formatted(properties.maxSizeInWords()));
        }
    }

    private Document store(Upload upload, Spool spool) {
        Document stored = transaction.execute(status -> {
            Dossier dossier = upload.place().dossier();
            store.lock(dossier);
            if (dossier.kind() == Dossier.Kind.ASSIGNMENT && !access.mayWrite(dossier, upload.username())) {
                throw notWritable();
            }
            Document document = document(upload, spool);
            store.insert(document, contents.store(spool.file()));
            return document;
        });
        if (stored == null) {
            throw new IllegalStateException("Not stored");
        }
        return stored;
    }

    private Document document(Upload upload, Spool spool) {
        Dossier dossier = upload.place().dossier();
        String name = upload.name().value();
        return new Document(
                UUID.randomUUID(),
                upload.place().commune(),
                dossier,
                upload.outputType(),
                name,
                store.nextVersion(dossier, upload.outputType(), name),
                spool.size(),
                spool.sha256(),
                upload.kind().mediaType(),
                upload.username(),
                clock.instant(),
                Optional.empty(),
                false);
    }

    private static DocumentRefused notWritable() {
        return DocumentRefused.forbidden("Lúc này không thêm được tài liệu vào việc này.");
    }
}
