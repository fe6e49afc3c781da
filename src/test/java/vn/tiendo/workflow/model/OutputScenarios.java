package vn.tiendo.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.workflow.model.Scenario.scenario;

import java.util.List;
import java.util.Map;

/** The output's rounds between officer, head, plan desk, leader and clerk. */
final class OutputScenarios {

    private static final String OUTPUT = "assignment-output";
    private static final String REVIEW = "assignment-review";
    private static final String SIGNATURE = "assignment-signature";

    private OutputScenarios() {}

    static List<Scenario> all() {
        return List.of(
                scenario("progress may be reported as often as wished", OutputScenarios::progress),
                scenario("a report needs neither signature nor number", OutputScenarios::report),
                scenario("a plan needs the leader's signature and a number", OutputScenarios::plan),
                scenario("a decision of the plan desk needs only a number", OutputScenarios::decisionOfPlanDesk),
                scenario("a returned output goes back to the officer, round after round", OutputScenarios::rounds),
                scenario("an output that is not signed goes back to the officer", OutputScenarios::notSigned),
                scenario("the head returns", OutputScenarios::headReturns),
                scenario("the plan desk's head decides against the proposal", OutputScenarios::headDecides),
                scenario("the plan desk's head returns", OutputScenarios::deskHeadReturns),
                scenario("the desk alone accepts", run -> deskAlone(run, "ACCEPTED", "endEvent_accepted")),
                scenario("the desk alone returns", run -> deskAlone(run, "RETURNED", "endEvent_returned")),
                scenario(
                        "a leader accepts the plan desk's output", run -> leader(run, "ACCEPTED", "endEvent_accepted")),
                scenario(
                        "a leader returns the plan desk's output", run -> leader(run, "RETURNED", "endEvent_returned")),
                scenario("the clerk numbers what is signed", OutputScenarios::issue),
                scenario("the clerk returns", OutputScenarios::clerkReturns));
    }

    private static void progress(Run run) {
        run.start(OUTPUT);
        run.complete("performAssignment", "PROGRESS");
        run.complete("performAssignment", "PROGRESS");
        run.isAt("performAssignment");
        assertThat(run.delegatesCalled()).isEmpty();
    }

    private static void report(Run run) {
        run.start(OUTPUT);
        acceptedByDesk(run);
        run.endsAt("endEvent_completed");
        run.hasNotPassed("callActivity_signature");
        assertThat(run.delegatesCalled()).containsExactly("complete");
    }

    private static void plan(Run run) {
        run.facts().outputTypes = "REPORT,PLAN";
        run.start(OUTPUT);
        acceptedByDesk(run);
        run.isAt("signDocument");
        run.complete("signDocument", "SIGNED");
        assertThat(run.delegatesCalled()).isEmpty();
        run.complete("numberDocument", "NUMBERED");
        run.endsAt("endEvent_issued", "endEvent_completed");
        assertThat(run.delegatesCalled()).containsExactly("complete");
    }

    private static void decisionOfPlanDesk(Run run) {
        run.facts().outputTypes = "DECISION";
        run.facts().leadIsPlanDesk = true;
        run.start(OUTPUT);
        run.complete("performAssignment", "FILED");
        run.complete("signOff", "SIGNED");
        run.complete("approveOutput", "ACCEPTED");
        run.isAt("numberDocument");
        run.complete("numberDocument", "NUMBERED");
        run.endsAt("endEvent_completed");
        run.hasNotPassed("userTask_signDocument");
    }

    private static void rounds(Run run) {
        run.start(OUTPUT);
        run.complete("performAssignment", "FILED");
        run.complete("signOff", "RETURNED");
        run.complete("performAssignment", "FILED");
        run.complete("signOff", "SIGNED");
        run.complete("examineOutput", "RETURNED");
        run.complete("decideOutput", "RETURNED");
        run.isAt("performAssignment");
        acceptedByDesk(run);
        run.endsAt("endEvent_completed");
    }

    private static void notSigned(Run run) {
        run.facts().outputTypes = "PLAN";
        run.start(OUTPUT);
        acceptedByDesk(run);
        run.complete("signDocument", "RETURNED");
        run.isAt("performAssignment");
        run.hasPassed("endEvent_notSigned");
        assertThat(run.delegatesCalled()).isEmpty();
    }

    private static void headReturns(Run run) {
        run.start(REVIEW);
        run.complete("signOff", "RETURNED");
        run.endsAt("endEvent_returnedByHead");
    }

    private static void headDecides(Run run) {
        run.start(REVIEW);
        run.complete("signOff", "SIGNED");
        run.complete("examineOutput", "RETURNED");
        run.isAt("decideOutput");
        run.complete("decideOutput", "ACCEPTED");
        run.endsAt("endEvent_accepted");
    }

    private static void deskHeadReturns(Run run) {
        run.start(REVIEW);
        run.complete("signOff", "SIGNED");
        run.complete("examineOutput", "ACCEPTED");
        run.complete("decideOutput", "RETURNED");
        run.endsAt("endEvent_returned");
    }

    private static void deskAlone(Run run, String outcome, String end) {
        run.facts().deskDecidesAlone = true;
        run.start(REVIEW);
        run.complete("signOff", "SIGNED");
        run.complete("examineOutput", outcome);
        run.endsAt(end);
        run.hasNotPassed("userTask_decideOutput");
    }

    private static void leader(Run run, String outcome, String end) {
        run.facts().leadIsPlanDesk = true;
        run.start(REVIEW);
        run.complete("signOff", "SIGNED");
        run.isAt("approveOutput");
        run.complete("approveOutput", outcome);
        run.endsAt(end);
    }

    private static void issue(Run run) {
        run.start(SIGNATURE, Map.of("signature", "SIGN"));
        run.complete("signDocument", "SIGNED");
        run.complete("numberDocument", "NUMBERED");
        run.endsAt("endEvent_issued");
    }

    private static void clerkReturns(Run run) {
        run.start(SIGNATURE, Map.of("signature", "NUMBER"));
        run.complete("numberDocument", "RETURNED");
        run.endsAt("endEvent_notNumbered");
    }

    private static void acceptedByDesk(Run run) {
        run.complete("performAssignment", "FILED");
        run.complete("signOff", "SIGNED");
        run.complete("examineOutput", "ACCEPTED");
        run.complete("decideOutput", "ACCEPTED");
    }
}
