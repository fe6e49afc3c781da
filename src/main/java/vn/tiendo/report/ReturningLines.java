package vn.tiendo.report;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.refusal.Refusal;

/** The plan desk gives lines of a report back with a reason each; the unit answers with a new version. */
@Component
class ReturningLines {

    private final ReportCase work;
    private final ReportAccess access;
    private final ReportLines lines;
    private final SavedLines saved;
    private final ReportRuns runs;

    ReturningLines(ReportCase work, ReportAccess access, ReportLines lines, SavedLines saved, ReportRuns runs) {
        this.work = work;
        this.access = access;
        this.lines = lines;
        this.saved = saved;
        this.runs = runs;
    }

    /** @param reasons why, by the task of the line */
    @Transactional
    void giveBack(UUID id, Map<UUID, String> reasons, String by) {
        var report = work.reports.get(id);
        var period = work.periodOf(report);
        var right = access.requireDesk(period, by);
        Refusal.unless(!period.isLocked(), "Kỳ báo cáo đã khóa, không trả lại được nữa.");
        Refusal.unless(!reasons.isEmpty(), "Hãy ghi lý do ở ít nhất một dòng cần trả lại.");
        var said = lines.of(report).stream()
                .filter(line -> reasons.containsKey(line.task().assignment()))
                .map(line -> giveBack(report, line, reasons))
                .collect(Collectors.joining("\n"));
        report.giveBack(said);
        work.reports.save(report);
        work.record.note(id, by, right.wording(), "Bộ phận tổng hợp trả lại " + reasons.size() + " dòng", said);
        runs.startUnit(id, work.reference(period));
    }

    private String giveBack(UnitReport report, ReportLine line, Map<UUID, String> reasons) {
        var reason = reasons.getOrDefault(line.task().assignment(), "");
        saved.giveBack(new SavedLines.Key(report.id, line.task().assignment()), reason);
        return line.task().group() + "." + line.task().number() + ": " + reason;
    }
}
