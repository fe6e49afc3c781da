package vn.tiendo.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.workflow.model.Scenario.scenario;

import java.util.List;

/** An inspection from its preparation until every demand is met or withdrawn. */
final class InspectionScenarios {

    private InspectionScenarios() {}

    static List<Scenario> all() {
        return List.of(
                scenario(
                        "an inspection without demands closes with its conclusion",
                        InspectionScenarios::withoutDemands),
                scenario("an inspection that came back is approved, or given up", InspectionScenarios::revised),
                scenario("an inspection may be unwanted or called off", InspectionScenarios::calledOff),
                scenario("a conclusion that came back is recorded again", InspectionScenarios::recordedAgain),
                scenario("an inspection closes when every demand of it is closed", InspectionScenarios::demands),
                scenario("what the plan desk's own unit did goes to a leader", InspectionScenarios::toLeader));
    }

    private static void withoutDemands(Run run) {
        record(run);
        run.complete("recordFindings", "DONE");
        run.complete("concludeInspection", "AGREED");
        run.endsAt("endEvent_closed");
    }

    private static void record(Run run) {
        start(run);
        run.complete("approveInspection", "AGREED");
    }

    private static void revised(Run run) {
        start(run);
        run.complete("approveInspection", "RETURNED");
        run.complete("reviseInspection", "DONE");
        run.complete("approveInspection", "RETURNED");
        run.complete("reviseInspection", "WITHDRAWN");
        run.endsAt("endEvent_withdrawn");
    }

    private static void calledOff(Run run) {
        start(run);
        run.complete("approveInspection", "WITHDRAWN");
        run.endsAt("endEvent_notApproved");
        record(run);
        run.complete("recordFindings", "WITHDRAWN");
        run.endsAt("endEvent_notApproved", "endEvent_calledOff");
        record(run);
        run.complete("recordFindings", "DONE");
        run.complete("concludeInspection", "WITHDRAWN");
        run.endsAt("endEvent_notApproved", "endEvent_calledOff", "endEvent_dropped");
    }

    private static void recordedAgain(Run run) {
        record(run);
        run.complete("recordFindings", "DONE");
        run.complete("concludeInspection", "RETURNED");
        run.isAt("recordFindings");
    }

    private static void demands(Run run) {
        run.facts().demands = List.of(run.id + "-1", run.id + "-2");
        record(run);
        run.complete("recordFindings", "DONE");
        run.complete("concludeInspection", "AGREED");
        run.isAt("answerDemand", "answerDemand");
        var first = run.id + "-1";
        run.completeWhere("demandId", first, "answerDemand", "DELEGATED");
        run.completeWhere("demandId", first, "answerDemand", "DONE");
        run.completeWhere("demandId", first, "examineDemand", "RETURNED");
        run.completeWhere("demandId", first, "answerDemand", "DONE");
        run.completeWhere("demandId", first, "examineDemand", "DONE");
        run.isAt("answerDemand");
        run.withdrawDemand(run.id + "-2");
        run.endsAt("endEvent_closed", "endEvent_met", "endEvent_withdrawn");
        assertThat(run.instances()).hasSize(3);
    }

    private static void toLeader(Run run) {
        run.facts().demands = List.of(run.id + "-1");
        run.factsOf(run.id + "-1").awaitsLeader = true;
        record(run);
        run.complete("recordFindings", "DONE");
        run.complete("concludeInspection", "AGREED");
        run.completeWhere("demandId", run.id + "-1", "answerDemand", "DONE");
        run.completeWhere("demandId", run.id + "-1", "acceptDemand", "DONE");
        run.endsAt("endEvent_closed", "endEvent_met");
    }

    private static void start(Run run) {
        run.startAbout("inspection", "inspectionId");
    }
}
