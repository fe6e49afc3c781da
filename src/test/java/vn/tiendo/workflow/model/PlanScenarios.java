package vn.tiendo.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.workflow.model.Scenario.scenario;

import java.util.List;

/** A draft's way between the plan desk, its head and the leader. */
final class PlanScenarios {

    private static final String ISSUE = "plan-issue";

    private PlanScenarios() {}

    static List<Scenario> all() {
        return List.of(
                scenario("a plan is checked and issued", PlanScenarios::issued),
                scenario("a draft comes back from each and is checked again", PlanScenarios::returned));
    }

    private static void issued(Run run) {
        run.start(ISSUE);
        run.complete("checkPlan", "DONE");
        assertThat(run.delegatesCalled()).isEmpty();
        run.complete("issuePlan", "DONE");
        run.endsAt("endEvent_issued");
        assertThat(run.delegatesCalled()).containsExactly("issuePlan", "announcePlan");
        run.hasNotPassed("userTask_reviseDraft");
    }

    private static void returned(Run run) {
        run.start(ISSUE);
        run.complete("checkPlan", "RETURNED");
        run.isAt("reviseDraft");
        run.complete("reviseDraft", "DONE");
        run.complete("checkPlan", "DONE");
        run.complete("issuePlan", "RETURNED");
        run.complete("reviseDraft", "DONE");
        run.isAt("checkPlan");
        assertThat(run.delegatesCalled()).isEmpty();
        run.complete("checkPlan", "DONE");
        run.complete("issuePlan", "DONE");
        run.endsAt("endEvent_issued");
    }
}
