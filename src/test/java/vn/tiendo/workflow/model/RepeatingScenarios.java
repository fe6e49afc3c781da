package vn.tiendo.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.workflow.model.Scenario.scenario;

import java.util.List;

/** What comes back with the calendar: periods, yearly occurrences, triggers, the year's evaluation. */
final class RepeatingScenarios {

    private static final String CONTINUOUS = "assignment-continuous";
    private static final String RECURRING = "assignment-recurring";
    private static final String TRIGGERED = "assignment-triggered";

    private RepeatingScenarios() {}

    static List<Scenario> all() {
        return List.of(
                scenario("a reported period ends on its date and the next opens", RepeatingScenarios::reported),
                scenario("a period nobody reported is missed and the next opens", RepeatingScenarios::missed),
                scenario("the year's evaluation ends the periods", RepeatingScenarios::lastPeriod),
                scenario("months go on while the year is evaluated", RepeatingScenarios::periodsBesideEvaluation),
                scenario("a yearly task ends at once if it is not completed", RepeatingScenarios::yearlyEnded),
                scenario("a yearly task ends with its occurrence if it is", RepeatingScenarios::yearlyCompleted),
                scenario("nobody advises on what they propose", RepeatingScenarios::proposedByDesk),
                scenario("an occurrence opens on its date beside an unfinished one", RepeatingScenarios::occurrences),
                scenario("a trigger opens an occurrence and the wait goes on", RepeatingScenarios::triggers),
                scenario("a task never triggered is evaluated at the year's end", RepeatingScenarios::neverTriggered));
    }

    static void evaluate(Run run) {
        run.complete("proposeEvaluation", "COMPLETED");
        run.complete("adviseEvaluation", "AGREE");
        run.complete("approveEvaluation", "COMPLETED");
    }

    private static void reported(Run run) {
        run.facts().furtherPeriods = 1;
        run.start(CONTINUOUS);
        run.complete("reportPeriod", "REPORTED");
        run.isAt();
        run.fires("nextPeriod", Facts.PERIOD_END);
        run.isAt("reportPeriod");
        assertThat(run.delegatesCalled()).containsExactly("openPeriod", "openPeriod");
    }

    private static void missed(Run run) {
        run.facts().furtherPeriods = 1;
        run.start(CONTINUOUS);
        run.fires("periodEnd", Facts.PERIOD_END);
        run.isAt("reportPeriod");
        assertThat(run.delegatesCalled()).containsExactly("openPeriod", "missPeriod", "openPeriod");
    }

    private static void lastPeriod(Run run) {
        run.start(CONTINUOUS);
        run.fires("periodEnd", Facts.PERIOD_END);
        run.isAt();
        run.fires("yearEnd", Facts.YEAR_EVALUATION);
        run.isAt("proposeEvaluation");
        run.hasNoTimer();
        evaluate(run);
        run.endsAt("endEvent_lastPeriod", "endEvent_evaluated");
    }

    private static void periodsBesideEvaluation(Run run) {
        run.start(CONTINUOUS);
        run.fires("yearEnd", Facts.YEAR_EVALUATION);
        run.isAt("reportPeriod", "proposeEvaluation");
        evaluate(run);
        run.endsAt("endEvent_evaluated");
        run.hasNotPassed("endEvent_lastPeriod");
    }

    private static void yearlyEnded(Run run) {
        run.facts().evaluatedYearly = true;
        run.start(RECURRING);
        run.fires("yearEnd", Facts.YEAR_EVALUATION);
        run.isAt("acceptAssignment", "proposeEvaluation");
        run.complete("proposeEvaluation", "CARRIED_OVER");
        run.complete("adviseEvaluation", "AGREE");
        run.facts().ended = true;
        run.complete("approveEvaluation", "CARRIED_OVER");
        run.endsAt("endEvent_ended");
        run.hasNotPassed("endEvent_occurrenceClosed");
    }

    private static void yearlyCompleted(Run run) {
        run.facts().evaluatedYearly = true;
        run.start(RECURRING);
        run.fires("yearEnd", Facts.YEAR_EVALUATION);
        evaluate(run);
        run.isAt("acceptAssignment");
        LifecycleScenarios.deliver(run, run.id + "-1");
        run.endsAt("endEvent_yearEvaluated", "endEvent_occurrenceClosed");
    }

    private static void proposedByDesk(Run run) {
        run.facts().leadIsPlanDesk = true;
        run.start("year-evaluation");
        run.complete("proposeEvaluation", "COMPLETED");
        run.isAt("approveEvaluation");
        run.complete("approveEvaluation", "COMPLETED");
        run.endsAt("endEvent_evaluated");
    }

    private static void occurrences(Run run) {
        run.facts().furtherOccurrences = 1;
        run.start(RECURRING);
        run.isAt("acceptAssignment");
        run.fires("nextOccurrence", Facts.NEXT_OCCURRENCE);
        run.isAt("acceptAssignment", "acceptAssignment");
        LifecycleScenarios.deliver(run, run.id + "-2");
        LifecycleScenarios.deliver(run, run.id + "-1");
        run.endsAt("endEvent_lastOccurrence", "endEvent_occurrenceClosed");
    }

    private static void triggers(Run run) {
        run.start(TRIGGERED);
        run.complete("recordTrigger", "RECORDED");
        run.isAt("recordTrigger", "acceptAssignment");
        run.complete("recordTrigger", "RECORDED");
        LifecycleScenarios.deliver(run, run.id + "-1");
        run.fires("yearEnd", Facts.YEAR_EVALUATION);
        run.isAt("acceptAssignment", "proposeEvaluation");
        LifecycleScenarios.deliver(run, run.id + "-2");
        evaluate(run);
        run.endsAt("endEvent_occurrenceClosed", "endEvent_evaluated");
    }

    private static void neverTriggered(Run run) {
        run.start(TRIGGERED);
        run.fires("yearEnd", Facts.YEAR_EVALUATION);
        evaluate(run);
        run.endsAt("endEvent_evaluated");
        assertThat(run.delegatesCalled()).isEmpty();
    }
}
