package vn.tiendo.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An open user task, as our pages see it. */
public record WorkItem(
        String taskId,
        String step,
        Subject subject,
        Optional<UUID> coordination,
        String commune,
        Optional<String> position,
        Optional<String> person,
        Optional<String> unit,
        Optional<String> takeover,
        Optional<String> assignee,
        String name,
        LocalDate due,
        Instant openedAt) {

    static WorkItem of(
            String taskId,
            String step,
            StepRef ref,
            Performer performer,
            Optional<String> assignee,
            String name,
            LocalDate due,
            Instant openedAt) {
        return new WorkItem(
                taskId,
                step,
                ref.subject(),
                ref.coordination(),
                performer.commune(),
                performer.position(),
                performer.person(),
                performer.unit(),
                performer.takeover(),
                assignee,
                name,
                due,
                openedAt);
    }

    /** Whether it asks for a decision, as against work that has to be done. */
    public boolean asksForDecision() {
        return asksForDecision(step);
    }

    /** Where a link in a mail leads: a decision to the page for a phone, work to Tasklist. */
    public String path() {
        return (asksForDecision() ? "/cho-duyet/" : "/viec/") + taskId;
    }

    /** Whether the step of that key does. */
    public static boolean asksForDecision(String step) {
        return Decisions.STEPS.contains(step);
    }

    /** The keys of all steps that do. */
    public static List<String> decisions() {
        return Decisions.STEPS;
    }

    StepRef ref() {
        return new StepRef(subject, coordination);
    }
}
