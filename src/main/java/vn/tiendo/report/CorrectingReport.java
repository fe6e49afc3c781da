package vn.tiendo.report;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.WorkItems;

/** The unit corrects what it has sent, with a new version; after the period was locked that is a báo cáo bổ sung. */
@Component
class CorrectingReport {

    private final ReportCase work;
    private final ReportAccess access;
    private final WorkItems items;
    private final ReportRuns runs;

    CorrectingReport(ReportCase work, ReportAccess access, WorkItems items, ReportRuns runs) {
        this.work = work;
        this.access = access;
        this.items = items;
        this.runs = runs;
    }

    /** Opens another round of the report. */
    @Transactional
    void correct(UUID id, String by) {
        var report = work.reports.get(id);
        var period = work.periodOf(report);
        var right = access.writer(report, by)
                .orElseThrow(() -> new Refusal("Chỉ người lập hoặc thủ trưởng đơn vị sửa được báo cáo này."));
        Refusal.unless(items.of(id).isEmpty(), "Báo cáo này đang được lập hoặc chờ ký.");
        if (report.state == UnitReport.State.SENT) {
            report.reopen();
            work.reports.save(report);
        }
        work.record.note(id, by, right.wording(), period.isLocked() ? "Lập báo cáo bổ sung" : "Lập bản sửa", "");
        runs.startUnit(id, work.reference(period));
    }
}
