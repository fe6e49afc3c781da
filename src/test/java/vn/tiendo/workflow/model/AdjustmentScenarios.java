package vn.tiendo.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.workflow.model.Scenario.scenario;

import java.util.List;
import java.util.Map;

/** A proposal to change one task, from who makes it to the leader and back. */
final class AdjustmentScenarios {

    private static final String ADJUSTMENT = "task-adjustment";

    private AdjustmentScenarios() {}

    static List<Scenario> all() {
        return List.of(
                scenario("a proposal is advised on, agreed and applied", AdjustmentScenarios::agreed),
                scenario("a document that orders the change needs no opinion", AdjustmentScenarios::ordered),
                scenario("a refused proposal changes nothing", AdjustmentScenarios::refused),
                scenario("a returned proposal is completed and decided again", AdjustmentScenarios::returned),
                scenario("a returned proposal may be withdrawn", AdjustmentScenarios::withdrawn));
    }

    private static void agreed(Run run) {
        start(run);
        run.complete("adviseAdjustment", "DONE");
        run.complete("decideAdjustment", "AGREED");
        run.endsAt("endEvent_applied");
        assertThat(run.delegatesCalled()).containsExactly("applyAdjustment", "announceAdjustment");
    }

    private static void ordered(Run run) {
        run.facts().needsOpinion = false;
        start(run);
        run.isAt("decideAdjustment");
    }

    private static void refused(Run run) {
        start(run);
        run.complete("adviseAdjustment", "DONE");
        run.complete("decideAdjustment", "REFUSED");
        run.endsAt("endEvent_refused");
        assertThat(run.delegatesCalled()).isEmpty();
    }

    private static void returned(Run run) {
        start(run);
        run.complete("adviseAdjustment", "DONE");
        run.complete("decideAdjustment", "RETURNED");
        run.isAt("reviseAdjustment");
        run.complete("reviseAdjustment", "DONE");
        run.isAt("adviseAdjustment");
    }

    private static void withdrawn(Run run) {
        start(run);
        run.complete("adviseAdjustment", "DONE");
        run.complete("decideAdjustment", "RETURNED");
        run.complete("reviseAdjustment", "WITHDRAWN");
        run.endsAt("endEvent_withdrawn");
    }

    private static void start(Run run) {
        run.start(ADJUSTMENT, Map.of("adjustmentId", run.id));
    }
}
