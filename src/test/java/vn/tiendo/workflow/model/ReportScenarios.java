package vn.tiendo.workflow.model;

import static vn.tiendo.workflow.model.Scenario.scenario;

import java.util.List;

/** A period of reports, and a unit's report from hand to hand. */
final class ReportScenarios {

    private static final String REPORT = "unitReportId";
    private static final String COMMUNE = "commune-report";
    private static final String COMMUNE_REPORT = "communeReportId";

    private ReportScenarios() {}

    static List<Scenario> all() {
        return List.of(
                scenario("a period waits for no unit beyond its day", ReportScenarios::period),
                scenario("a unit's report is made and signed", ReportScenarios::signed),
                scenario("the head names who makes the report", ReportScenarios::delegated),
                scenario("the head gives a report back", ReportScenarios::returned),
                scenario("a locked period waits for no report", ReportScenarios::locked),
                scenario("the commune's report is checked, signed and sent", ReportScenarios::reported),
                scenario("a period ends when the commune's report is sent", ReportScenarios::called),
                scenario("each who checks may send the commune's report back", ReportScenarios::sentBack));
    }

    private static void period(Run run) {
        run.startAbout("periodic-report", "reportPeriodId");
        run.hasPassed("serviceTask_openUnitReports");
        run.hasNotPassed("serviceTask_nameMissing");
        run.fires("unitsDue", Facts.PERIOD_END);
        run.hasPassed("serviceTask_nameMissing");
        run.hasPassed("serviceTask_openCommuneReport");
        run.isAt("consolidateReport");
    }

    private static void reported(Run run) {
        run.startAbout(COMMUNE, COMMUNE_REPORT);
        run.complete("consolidateReport", "DONE");
        run.complete("checkReportContent", "ACCEPTED");
        run.complete("checkReportForm", "ACCEPTED");
        run.complete("signCommuneReport", "ACCEPTED");
        run.complete("issueCommuneReport", "DONE");
        run.endsAt("endEvent_reportSent");
    }

    private static void called(Run run) {
        run.startAbout("periodic-report", "reportPeriodId");
        run.fires("unitsDue", Facts.PERIOD_END);
        run.completeWhere(COMMUNE_REPORT, run.id, "consolidateReport", "DONE");
        run.completeWhere(COMMUNE_REPORT, run.id, "checkReportContent", "ACCEPTED");
        run.completeWhere(COMMUNE_REPORT, run.id, "checkReportForm", "ACCEPTED");
        run.completeWhere(COMMUNE_REPORT, run.id, "signCommuneReport", "ACCEPTED");
        run.completeWhere(COMMUNE_REPORT, run.id, "issueCommuneReport", "DONE");
        run.endsAt("endEvent_reported", "endEvent_reportSent");
    }

    private static void sentBack(Run run) {
        run.startAbout(COMMUNE, COMMUNE_REPORT);
        run.complete("consolidateReport", "DONE");
        run.complete("checkReportContent", "RETURNED");
        run.complete("consolidateReport", "DONE");
        run.complete("checkReportContent", "ACCEPTED");
        run.complete("checkReportForm", "RETURNED");
        run.complete("consolidateReport", "DONE");
        run.complete("checkReportContent", "ACCEPTED");
        run.complete("checkReportForm", "ACCEPTED");
        run.complete("signCommuneReport", "RETURNED");
        run.isAt("consolidateReport");
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
