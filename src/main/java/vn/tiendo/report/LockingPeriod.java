package vn.tiendo.report;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When the commune's report is sent its period is locked: what was not sent is no longer waited for. */
@Component
class LockingPeriod {

    private final ReportCase work;
    private final ReportRuns runs;

    LockingPeriod(ReportCase work, ReportRuns runs) {
        this.work = work;
        this.runs = runs;
    }

    /** Locks it in the transaction that sends the commune's report; a unit's last signed version stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock(UUID id) {
        var period = work.periods.get(id);
        period.lock(work.now());
        work.periods.save(period);
        work.record.noteBySystem(id, "Khóa kỳ báo cáo", "Nội dung gửi sau đây là báo cáo bổ sung.");
        work.reports.findByPeriodOrderByUnit(id).stream()
                .filter(report -> report.state != UnitReport.State.SENT)
                .forEach(this::end);
    }

    private void end(UnitReport report) {
        runs.endUnit(report.id);
        report.stopRound();
        work.reports.save(report);
    }
}
