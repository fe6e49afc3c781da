package vn.tiendo.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.workflow.model.Scenario.scenario;

import java.util.List;

/** A request for a later due date beside the work on its task, from the head to the leader and back. */
final class ExtensionScenarios {

    private ExtensionScenarios() {}

    static List<Scenario> all() {
        return List.of(
                scenario("a request is advised on and granted while the work goes on", ExtensionScenarios::granted),
                scenario("nobody advises on a task of their own unit", ExtensionScenarios::ownTask),
                scenario("a refused request moves nothing", ExtensionScenarios::refused),
                scenario("a returned request is completed and decided again", ExtensionScenarios::returned),
                scenario("a returned request may be withdrawn", ExtensionScenarios::withdrawn),
                scenario("one request may follow another", ExtensionScenarios::second),
                scenario("an open request ends with its task", ExtensionScenarios::ends));
    }

    private static void granted(Run run) {
        start(run);
        complete(run, "adviseExtension", "DONE");
        complete(run, "decideExtension", "AGREED");
        run.hasPassed("endEvent_granted", "endEvent_extensionSettled");
        run.isAt("performAssignment");
    }

    private static void ownTask(Run run) {
        run.factsOf(extension(run)).needsOpinion = false;
        start(run);
        run.isAt("performAssignment", "decideExtension");
    }

    private static void refused(Run run) {
        start(run);
        complete(run, "adviseExtension", "DONE");
        complete(run, "decideExtension", "REFUSED");
        run.hasPassed("endEvent_refused");
        run.hasNotPassed("serviceTask_grantExtension");
        run.isAt("performAssignment");
    }

    private static void returned(Run run) {
        start(run);
        complete(run, "adviseExtension", "DONE");
        complete(run, "decideExtension", "RETURNED");
        run.isAt("performAssignment", "reviseExtension");
        complete(run, "reviseExtension", "DONE");
        run.isAt("performAssignment", "adviseExtension");
    }

    private static void withdrawn(Run run) {
        start(run);
        complete(run, "adviseExtension", "DONE");
        complete(run, "decideExtension", "RETURNED");
        complete(run, "reviseExtension", "WITHDRAWN");
        run.hasPassed("endEvent_withdrawn");
        run.isAt("performAssignment");
    }

    private static void second(Run run) {
        refused(run);
        ask(run);
        run.isAt("performAssignment", "adviseExtension");
    }

    private static void ends(Run run) {
        start(run);
        run.complete("performAssignment", "FILED");
        run.complete("signOff", "SIGNED");
        run.complete("examineOutput", "ACCEPTED");
        run.complete("decideOutput", "ACCEPTED");
        run.endsAt("endEvent_delivered");
        run.hasNotPassed("endEvent_extensionSettled");
        assertThat(run.delegatesCalled()).containsExactly("complete");
    }

    private static void start(Run run) {
        run.start("assignment-delivery");
        run.complete("acceptAssignment", "ACCEPTED");
        ask(run);
    }

    private static void ask(Run run) {
        run.add("extensionAsked", "extensionId", extension(run));
    }

    private static void complete(Run run, String step, String outcome) {
        run.completeWhere("extensionId", extension(run), step, outcome);
    }

    private static String extension(Run run) {
        return run.id + "-extension";
    }
}
