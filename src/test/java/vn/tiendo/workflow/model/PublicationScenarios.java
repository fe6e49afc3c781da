package vn.tiendo.workflow.model;

import static vn.tiendo.workflow.model.Scenario.scenario;

import java.util.List;

/** What the public is to see, from the plan desk to the leader and back. */
final class PublicationScenarios {

    private PublicationScenarios() {}

    static List<Scenario> all() {
        return List.of(
                scenario("what a leader approves is published", PublicationScenarios::approved),
                scenario("what came back is frozen anew and decided again", PublicationScenarios::returned),
                scenario("what came back may be withdrawn", PublicationScenarios::withdrawn),
                scenario("a proposal is taken back before the leader decides", PublicationScenarios::takenBack));
    }

    private static void approved(Run run) {
        start(run);
        run.complete("decidePublication", "AGREED");
        run.endsAt("endEvent_published");
    }

    private static void returned(Run run) {
        start(run);
        run.complete("decidePublication", "RETURNED");
        run.complete("revisePublication", "DONE");
        run.isAt("decidePublication");
    }

    private static void withdrawn(Run run) {
        start(run);
        run.complete("decidePublication", "RETURNED");
        run.complete("revisePublication", "WITHDRAWN");
        run.endsAt("endEvent_withdrawn");
    }

    private static void takenBack(Run run) {
        start(run);
        run.takeBack();
        run.endsAt("endEvent_takenBack");
    }

    private static void start(Run run) {
        run.startAbout("publication", "publicationId");
    }
}
