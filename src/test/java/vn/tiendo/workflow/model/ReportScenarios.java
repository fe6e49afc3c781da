package vn.tiendo.workflow.model;

import static vn.tiendo.workflow.model.Scenario.scenario;

import java.util.List;

/** A period of reports, and a unit's report from hand to hand. */
final class ReportScenarios {

    private static final String REPORT = "unitReportId";

    private ReportScenarios() {}

    static List<Scenario> all() {
        return List.of(
                scenario("a period waits for no unit beyond its day", ReportScenarios::period),
                scenario("a unit's report is made and signed", ReportScenarios::signed),
                scenario("the head names who makes the report", ReportScenarios::delegated),
                scenario("the head gives a report back", ReportScenarios::returned),
                scenario("a locked period waits for no report", ReportScenarios::locked));
    }

    private static void period(Run run) {
        run.startAbout("periodic-report", "reportPeriodId");
        run.hasPassed("serviceTask_openUnitReports");
        run.hasNotPassed("serviceTask_nameMissing");
        run.fires("unitsDue", Facts.PERIOD_END);
        run.hasPassed("serviceTask_nameMissing");
        run.endsAt("endEvent_unitsEnded");
    }

    private static void signed(Run run) {
        run.startAbout("unit-report", REPORT);
        run.complete("prepareUnitReport", "DONE");
        run.complete("signUnitReport", "ACCEPTED");
        run.endsAt("endEvent_sent");
    }

    private static void delegated(Run run) {
        run.startAbout("unit-report", REPORT);
        run.complete("prepareUnitReport", "DELEGATED");
        run.isAt("prepareUnitReport");
    }

    private static void returned(Run run) {
        run.startAbout("unit-report", REPORT);
        run.complete("prepareUnitReport", "DONE");
        run.complete("signUnitReport", "RETURNED");
        run.isAt("prepareUnitReport");
    }

    private static void locked(Run run) {
        run.startAbout("unit-report", REPORT);
        run.lock();
        run.endsAt("endEvent_locked");
    }
}
