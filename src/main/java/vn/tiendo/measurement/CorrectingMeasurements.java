package vn.tiendo.measurement;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.refusal.Refusal;

/** The unit corrects lines that were accepted: a new version goes the whole way again, and the old one stands until then. */
@Component
class CorrectingMeasurements {

    private final MeasuringCase work;
    private final MeasuringAccess access;
    private final MeasuringRuns runs;

    CorrectingMeasurements(MeasuringCase work, MeasuringAccess access, MeasuringRuns runs) {
        this.work = work;
        this.access = access;
        this.runs = runs;
    }

    /** @throws Refusal without a reason or a line, or where the figures are under way already */
    @Transactional
    void correct(UUID id, Set<UUID> wanted, String reason, String by) {
        var measuring = work.measurings.get(id);
        var right = access.writer(measuring, by)
                .orElseThrow(() -> new Refusal("Chỉ người của đơn vị nhập số liệu mới đính chính được."));
        Refusal.unless(!reason.isBlank(), "Hãy nêu lý do đính chính.");
        var lines = work.lines.of(id).stream()
                .filter(line -> line.isAccepted() && wanted.contains(line.id()))
                .toList();
        Refusal.unless(!lines.isEmpty(), "Hãy chọn các dòng cần đính chính.");
        measuring.reopen("Đính chính: " + reason);
        work.measurings.save(measuring);
        lines.forEach(line -> work.lines.draftAgain(line, "Đính chính: " + reason));
        work.record.note(id, by, right.wording(), "Mở đính chính " + lines.size() + " dòng", reason);
        runs.startMeasuring(id, work.reference(work.roundOf(measuring)));
    }

    /** An operator deleted its process: the unit goes on where it stood. */
    @Transactional
    void resume(UUID id, String by) {
        var measuring = work.measurings.get(id);
        var right = access.writer(measuring, by)
                .orElseThrow(() -> new Refusal("Chỉ người của đơn vị nhập số liệu mới làm tiếp được."));
        Refusal.unless(measuring.isEntered() && !access.isUnderWay(measuring), "Số liệu này đang được xử lý.");
        work.record.note(id, by, right.wording(), "Làm tiếp sau khi quy trình bị hủy", "");
        runs.startMeasuring(id, work.reference(work.roundOf(measuring)));
    }
}
