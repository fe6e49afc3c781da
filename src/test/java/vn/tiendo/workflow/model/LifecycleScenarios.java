package vn.tiendo.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.workflow.model.Scenario.scenario;

import java.util.List;

/** From the plan's issue to the end of the task, or to its stop. */
final class LifecycleScenarios {

    private static final String LIFECYCLE = "assignment-lifecycle";

    private LifecycleScenarios() {}

    static List<Scenario> all() {
        return List.of(
                scenario("a task of one unit runs from issue to acceptance", LifecycleScenarios::singleTask),
                scenario("a task with a condition waits until it is recorded", LifecycleScenarios::condition),
                scenario("a task without a valid date waits until it is confirmed", LifecycleScenarios::confirmation),
                scenario("a task that waits at the year's end is evaluated", LifecycleScenarios::evaluatedWhileWaiting),
                scenario("a collective task ends when its last member has", LifecycleScenarios::collective),
                scenario("a collective task without members ends at once", LifecycleScenarios::collectiveOfNone),
                scenario("a recurring task runs its occurrences", LifecycleScenarios::recurring),
                scenario("a task on demand waits for its trigger", LifecycleScenarios::triggered),
                scenario("a stop ends all that is open", LifecycleScenarios::stopOfAll),
                scenario("a stop ends a task that waits", LifecycleScenarios::stopWhileWaiting),
                scenario("a stop of the collective task stops its members", LifecycleScenarios::stopOfCollective),
                scenario("a stop of one member leaves the others", LifecycleScenarios::stopOfOneMember),
                scenario("a stop of one occurrence leaves the next", LifecycleScenarios::stopOfOccurrence),
                scenario("a task begins again with its new unit", LifecycleScenarios::restart),
                scenario("a task that began again may begin again", LifecycleScenarios::secondRestart),
                scenario(
                        "a task that begins again need not be accepted twice", LifecycleScenarios::restartWhenAccepted),
                scenario("a unit that joins makes the task wait for it too", LifecycleScenarios::addedMember),
                scenario("a stop reaches a unit that joined", LifecycleScenarios::stopOfAddedMember));
    }

    static void deliver(Run run, String assignment) {
        run.completeFor(assignment, "acceptAssignment", "ACCEPTED");
        run.completeFor(assignment, "performAssignment", "FILED");
        run.completeFor(assignment, "signOff", "SIGNED");
        run.completeFor(assignment, "examineOutput", "ACCEPTED");
        run.completeFor(assignment, "decideOutput", "ACCEPTED");
    }

    private static void singleTask(Run run) {
        run.start(LIFECYCLE);
        deliver(run, run.id);
        run.endsAt("endEvent_completed", "endEvent_delivered", "endEvent_closed");
        assertThat(run.delegatesCalled()).containsExactly("complete");
    }

    private static void condition(Run run) {
        run.facts().waits = true;
        run.facts().awaitsCondition = true;
        run.start(LIFECYCLE);
        run.isAt("recordCondition");
        run.complete("recordCondition", "RECORDED");
        run.isAt("acceptAssignment");
    }

    private static void confirmation(Run run) {
        run.facts().waits = true;
        run.start(LIFECYCLE);
        run.isAt("confirmDeadline");
        run.complete("confirmDeadline", "DATE");
        run.isAt("acceptAssignment");
    }

    private static void evaluatedWhileWaiting(Run run) {
        run.facts().waits = true;
        run.facts().awaitsCondition = true;
        run.start(LIFECYCLE);
        run.fires("yearEnd", Facts.YEAR_EVALUATION);
        run.isAt("proposeEvaluation");
        RepeatingScenarios.evaluate(run);
        run.endsAt("endEvent_evaluated", "endEvent_closed");
    }

    private static void collective(Run run) {
        collectiveOfTwo(run);
        run.isAt("acceptAssignment", "acceptAssignment");
        deliver(run, run.id + "-a");
        assertThat(run.delegatesCalled()).containsExactly("complete-a");
        deliver(run, run.id + "-b");
        run.endsAt("endEvent_closed");
        assertThat(run.delegatesCalled()).containsExactly("complete-a", "complete-b", "closeParent");
    }

    private static void collectiveOfNone(Run run) {
        run.facts().kind = "COLLECTIVE";
        run.start(LIFECYCLE);
        run.endsAt("endEvent_closed");
        assertThat(run.delegatesCalled()).containsExactly("closeParent");
    }

    private static void recurring(Run run) {
        run.facts().kind = "RECURRING";
        run.start(LIFECYCLE);
        deliver(run, run.id + "-1");
        run.endsAt("endEvent_occurrenceClosed", "endEvent_lastOccurrence", "endEvent_closed");
    }

    private static void triggered(Run run) {
        run.facts().kind = "TRIGGERED";
        run.start(LIFECYCLE);
        run.fires("yearEnd", Facts.YEAR_EVALUATION);
        RepeatingScenarios.evaluate(run);
        run.endsAt("endEvent_closed");
    }

    private static void stopOfAll(Run run) {
        run.facts().hasResources = true;
        run.facts().coordinations = List.of("c1", "c2");
        run.start(LIFECYCLE);
        run.complete("acceptAssignment", "ACCEPTED");
        run.isAt("performAssignment", "adviseResources", "coordinate", "coordinate");
        run.stop(run.id);
        run.endsAt("endEvent_stopped");
        run.hasNotPassed("endEvent_closed");
    }

    private static void stopWhileWaiting(Run run) {
        run.facts().waits = true;
        run.start(LIFECYCLE);
        run.stop(run.id);
        run.endsAt("endEvent_stopped");
    }

    private static void stopOfCollective(Run run) {
        collectiveOfTwo(run);
        run.stop(run.id);
        run.endsAt("endEvent_stopped");
        assertThat(run.delegatesCalled()).isEmpty();
    }

    private static void stopOfOneMember(Run run) {
        collectiveOfTwo(run);
        run.stop(run.id + "-a");
        run.isAt("acceptAssignment");
        deliver(run, run.id + "-b");
        run.endsAt("endEvent_stopped", "endEvent_closed");
        assertThat(run.delegatesCalled()).containsExactly("complete-b", "closeParent");
    }

    private static void stopOfOccurrence(Run run) {
        run.facts().kind = "RECURRING";
        run.facts().furtherOccurrences = 1;
        run.start(LIFECYCLE);
        run.stop(run.id + "-1");
        run.isAt();
        run.fires("nextOccurrence", Facts.NEXT_OCCURRENCE);
        run.isAt("acceptAssignment");
    }

    private static void collectiveOfTwo(Run run) {
        run.facts().kind = "COLLECTIVE";
        run.facts().members = List.of(run.id + "-a", run.id + "-b");
        run.start(LIFECYCLE);
    }

    private static void restart(Run run) {
        run.facts().coordinations = List.of("c1");
        run.start(LIFECYCLE);
        run.complete("acceptAssignment", "ACCEPTED");
        run.restart(run.id);
        run.isAt("acceptAssignment");
        deliver(run, run.id);
        run.endsAt("endEvent_carriedOut", "endEvent_closed");
    }

    private static void secondRestart(Run run) {
        run.start(LIFECYCLE);
        run.restart(run.id);
        run.restart(run.id);
        run.isAt("acceptAssignment");
        run.stop(run.id);
        run.endsAt("endEvent_stopped");
    }

    private static void restartWhenAccepted(Run run) {
        run.start(LIFECYCLE);
        run.complete("acceptAssignment", "ACCEPTED");
        run.facts().accepted = true;
        run.facts().waits = true;
        run.restart(run.id);
        run.isAt("confirmDeadline");
        run.complete("confirmDeadline", "DATE");
        run.isAt("performAssignment");
    }

    private static void addedMember(Run run) {
        collectiveOfTwo(run);
        run.add("memberAdded", "memberId", run.id + "-c");
        run.isAt("acceptAssignment", "acceptAssignment", "acceptAssignment");
        deliver(run, run.id + "-a");
        deliver(run, run.id + "-b");
        run.isAt("acceptAssignment");
        deliver(run, run.id + "-c");
        run.endsAt("endEvent_addedMemberDone", "endEvent_closed");
    }

    private static void stopOfAddedMember(Run run) {
        collectiveOfTwo(run);
        run.add("memberAdded", "memberId", run.id + "-c");
        run.add("memberAdded", "memberId", run.id + "-d");
        run.stop(run.id + "-c");
        run.isAt("acceptAssignment", "acceptAssignment", "acceptAssignment");
        run.stop(run.id);
        run.endsAt("endEvent_stopped");
    }
}
