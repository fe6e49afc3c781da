package vn.tiendo.communereport;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.refusal.Refusal;

/** The units' day is over: the commune's report begins, whoever has sent or not; later perhaps a báo cáo bổ sung. */
@Component
public class OpeningCommuneReport {

    private final CommuneReportCase work;
    private final SignedLines signed;
    private final PlanDesk desk;
    private final CommuneReportRuns runs;

    OpeningCommuneReport(CommuneReportCase work, SignedLines signed, PlanDesk desk, CommuneReportRuns runs) {
        this.work = work;
        this.signed = signed;
        this.desk = desk;
        this.runs = runs;
    }

    /** The report of a period; a second time it is the same. */
    @Transactional
    public UUID open(UUID period) {
        work.reports.lockPeriod(period);
        return work.reports.findByPeriodOrderByNumber(period).stream()
                .findFirst()
                .map(report -> report.id)
                .orElseGet(() -> add(period, 1));
    }

    /** @throws Refusal if the report is not sent, another is under way, or nothing came after it */
    @Transactional
    void supplement(UUID period, String by) {
        work.reports.lockPeriod(period);
        desk.require(by, work.periods.get(period).commune());
        var all = work.reports.findByPeriodOrderByNumber(period);
        Refusal.unless(
                !all.isEmpty() && all.stream().allMatch(CommuneReport::isSent),
                "Chỉ lập báo cáo bổ sung khi báo cáo trước đã gửi.");
        Refusal.unless(signed.hasSupplements(period), "Chưa có đơn vị nào gửi nội dung bổ sung sau khi khóa kỳ.");
        var report = add(period, all.size() + 1);
        runs.start(report, work.reference(work.reports.get(report)));
    }

    private UUID add(UUID period, int number) {
        var report = CommuneReport.open(period, work.periods.get(period).commune(), number, work.now());
        work.reports.save(report);
        work.record.noteBySystem(report.id, number == 1 ? "Bắt đầu tổng hợp" : "Bắt đầu lập báo cáo bổ sung", "");
        return report.id;
    }
}
