package vn.tiendo.communereport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.plan.Plan;
import vn.tiendo.report.Periods.Period;

/**
 * All that a report is made of.
 *
 * @param before the figures of the last period; empty for the first
 * @param nextEnd the last day of the next period, for what falls due in it
 */
record ReportData(
        Plan plan,
        Period period,
        List<ReportedTask> tasks,
        List<ReportedUnit> units,
        Figures figures,
        Optional<Before> before,
        List<RaisedObstacles.Raised> obstacles,
        HeldInspections.Held inspections,
        LocalDate nextEnd,
        List<ReportedIndicator> indicators) {

    /** @param called "tháng 5/2026" */
    record Before(String called, Figures figures) {}
}
