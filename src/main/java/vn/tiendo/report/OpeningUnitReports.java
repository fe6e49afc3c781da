package vn.tiendo.report;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.assignment.TaskLines;

/** Each unit that leads or coordinates a task of the plan gets a report to make; with whoever made the one before. */
@Component
public class OpeningUnitReports {

    private final ReportCase work;
    private final TaskLines lines;
    private final ReportRuns runs;
    private final JdbcClient jdbc;

    OpeningUnitReports(ReportCase work, TaskLines lines, ReportRuns runs, JdbcClient jdbc) {
        this.work = work;
        this.lines = lines;
        this.runs = runs;
        this.jdbc = jdbc;
    }

    /** Opens those that a period does not have yet; a second time adds nothing but units that came later. */
    @Transactional
    public void open(UUID id) {
        var period = work.periods.get(id);
        var there = units(id);
        lines.units(period.plan, period.window()).stream()
                .filter(unit -> !there.contains(unit))
                .forEach(unit -> open(period, unit));
    }

    private Set<String> units(UUID period) {
        return Set.copyOf(jdbc.sql("select unit from unit_report where period = ?")
                .param(period)
                .query(String.class)
                .list());
    }

    private void open(ReportPeriod period, String unit) {
        var report = UnitReport.of(period, unit);
        lastOfficer(period, unit)
                .filter(officer -> work.mayPrepare(report, officer))
                .ifPresent(report::nameOfficer);
        work.reports.save(report);
        runs.startUnit(report.id, work.reference(period));
    }

    /** Of this plan's reports first, else of any. */
    private Optional<String> lastOfficer(ReportPeriod period, String unit) {
        return jdbc.sql(
                        """
                        select coalesce(r.officer, '') from unit_report r join report_period p on p.id = r.period
                        where r.commune = ? and r.unit = ? order by p.plan = ? desc, p.units_due desc limit 1""")
                .params(period.commune, unit, period.plan)
                .query(String.class)
                .optional()
                .filter(officer -> !officer.isEmpty());
    }
}
