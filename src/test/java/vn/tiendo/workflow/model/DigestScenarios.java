package vn.tiendo.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.workflow.model.Scenario.scenario;

import java.util.List;

/** A commune's morning: what is due, the mails, what goes up. */
final class DigestScenarios {

    private DigestScenarios() {}

    static List<Scenario> all() {
        return List.of(scenario("a morning's reminding starts by itself after the commit", DigestScenarios::morning));
    }

    private static void morning(Run run) {
        run.start("daily-digest");
        assertThat(run.delegatesCalled()).isEmpty();
        run.goesOn();
        run.endsAt("endEvent_reminded");
        assertThat(run.delegatesCalled()).containsExactly("findDue", "writeDigests", "escalate");
        run.hasNoTimer();
    }
}
