package vn.tiendo.report;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Unit;

/**
 * After the midnight of the units' day nothing waits: who did not send is named to its head and to the leader, and may still
 * send late (rules.md, "Periodic reports").
 */
@Component
public class NamingMissing {

    private static final String KIND = "Chưa báo cáo";

    private final ReportCase work;
    private final ReportMail mail;

    NamingMissing(ReportCase work, ReportMail mail) {
        this.work = work;
        this.mail = mail;
    }

    /** Ends the units' part of a period; a second time adds nothing. */
    @Transactional
    public void name(UUID id) {
        var period = work.periods.get(id);
        period.endUnits(work.now());
        work.periods.save(period);
        var missing = work.reports.findByPeriodOrderByUnit(id).stream()
                .filter(report -> report.sentAt == null && report.missingAt == null)
                .toList();
        missing.forEach(this::miss);
        if (!missing.isEmpty()) {
            record(period, missing);
            tell(period, missing);
        }
    }

    private void miss(UnitReport report) {
        report.miss(work.now());
        work.reports.save(report);
        work.record.noteBySystem(report.id, "Chưa báo cáo khi hết hạn", "Vẫn gửi muộn được.");
    }

    private void record(ReportPeriod period, List<UnitReport> missing) {
        var names = String.join("; ", missing.stream().map(work::unitName).toList());
        work.record.noteBySystem(period.id, "Hết hạn gửi: " + missing.size() + " đơn vị chưa báo cáo", names);
    }

    private void tell(ReportPeriod period, List<UnitReport> missing) {
        var letters = new ReportMail.Batch(period, KIND, "report-missing:" + period.id);
        for (var report : missing) {
            acting(period, Unit.headOf(report.unit)).forEach(person -> letters.add(person, report));
            acting(period, work.plan(period).leader()).forEach(person -> letters.add(person, report));
        }
        mail.send(letters, "chưa gửi " + "báo cáo " + period.called(), "Hạn gửi đã qua; đơn vị vẫn gửi muộn được.");
    }

    private List<Person> acting(ReportPeriod period, String position) {
        return work.organisation.acting(period.commune, position, work.today());
    }
}
