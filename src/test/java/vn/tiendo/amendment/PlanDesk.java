package vn.tiendo.amendment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.tiendo.plan.PlannedTask;

/** What the plan desk does on the page of the comparison, for tests of what follows from it. */
public record PlanDesk(ApplicationContext application, String username) {

    private Comparing comparing() {
        return application.getBean(Comparing.class);
    }

    public List<String> changed(UUID draft) {
        return comparing().of(draft).changed().stream()
                .map(pair -> pair.running().numbering() + " " + PlanDifference.told(pair.cells()))
                .toList();
    }

    /** "caption: before → after" of the plan itself. */
    public List<String> information(UUID draft) {
        return comparing().information(draft).stream()
                .map(change -> change.detail().caption() + ": " + change.before() + " → " + change.after())
                .toList();
    }

    public List<String> unchanged(UUID draft) {
        return comparing().of(draft).unchanged().stream()
                .map(pair -> pair.running().numbering())
                .toList();
    }

    public List<String> added(UUID draft) {
        return comparing().of(draft).added().stream().map(PlannedTask::title).toList();
    }

    public List<String> gone(UUID draft) {
        return comparing().of(draft).gone().stream().map(PlannedTask::title).toList();
    }

    public void stop(UUID draft, UUID runningTask, String reason) {
        decide(draft, new Comparisons.Decision(runningTask, Comparisons.Ending.STOPPED, Optional.empty(), reason));
    }

    public void complete(UUID draft, UUID runningTask, String reason) {
        decide(draft, new Comparisons.Decision(runningTask, Comparisons.Ending.COMPLETED, Optional.empty(), reason));
    }

    public void carryOver(UUID draft, UUID runningTask, UUID draftTask) {
        decide(
                draft,
                new Comparisons.Decision(runningTask, Comparisons.Ending.CARRIED_OVER, Optional.of(draftTask), ""));
    }

    private void decide(UUID draft, Comparisons.Decision decision) {
        comparing().keep(draft, List.of(decision), username);
    }

    public void pair(UUID draft, UUID draftTask, UUID runningTask) {
        comparing().pair(draft, draftTask, runningTask, username);
    }

    public void separate(UUID draft, UUID draftTask) {
        comparing().pair(draft, draftTask, null, username);
    }

    public void confirm(UUID draft) {
        comparing().confirm(draft, username);
    }

    /** "cell: before → after" of a task of a running plan, the latest first. */
    public List<String> record(UUID task) {
        return application.getBean(TaskChanges.class).of(task).stream()
                .map(entry -> entry.cell() + ": " + entry.before() + " → " + entry.after())
                .toList();
    }
}
