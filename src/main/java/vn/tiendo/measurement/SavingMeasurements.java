package vn.tiendo.measurement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.document.Document;
import vn.tiendo.document.Documents;
import vn.tiendo.document.Dossier;
import vn.tiendo.refusal.Refusal;

/** Somebody of the unit writes figures on its page, and adds what proves them. */
@Component
class SavingMeasurements {

    private final MeasuringCase work;
    private final MeasuringAccess access;
    private final Documents documents;

    SavingMeasurements(MeasuringCase work, MeasuringAccess access, Documents documents) {
        this.work = work;
        this.access = access;
        this.documents = documents;
    }

    /**
     * Writes one line on top of what the writer saw.
     *
     * @param seen the mark of what stood there
     * @throws Refusal if it is not theirs to write, or somebody else changed it meanwhile
     */
    @Transactional
    void save(UUID id, UUID lineId, String seen, Entry entry, String by) {
        access.requireWriter(work.measurings.get(id), by);
        var line = line(id, lineId);
        Refusal.unless(
                line.entry().mark().equals(seen),
                work.organisation.nameOf(line.version().entered().by())
                        + " vừa lưu dòng này; hãy xem nội dung mới rồi nhập lại.");
        entry.evidence().ifPresent(document -> requireOwn(id, document));
        work.lines.save(line, entry, by);
    }

    private MeasuringLine line(UUID measuring, UUID id) {
        return work.lines.of(measuring).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("Không tìm thấy dòng này; hãy tải lại trang."));
    }

    private void requireOwn(UUID measuring, UUID document) {
        Refusal.unless(
                documents.current(Dossier.ofMeasuring(measuring)).stream()
                        .map(Document::id)
                        .anyMatch(document::equals),
                "Tài liệu đã chọn không còn; hãy tải lại trang.");
    }

    /**
     * Adds a file.
     *
     * @param forAll whether it backs every figure that has no evidence yet
     */
    @Transactional
    void attach(UUID id, String name, InputStream content, boolean forAll, String by) {
        var measuring = work.measurings.get(id);
        access.requireWriter(measuring, by);
        var document = add(measuring, name, content, by);
        if (forAll) {
            work.lines.of(id).stream()
                    .filter(line -> line.isDraft() && !line.entry().isBacked())
                    .forEach(line -> work.lines.save(line, line.entry().backedBy(document.id()), by));
        }
    }

    private Document add(Measuring measuring, String name, InputStream content, String by) {
        try (content) {
            return documents.add(MeasuringAccess.place(measuring, true), by, name, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
