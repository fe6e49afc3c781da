package vn.tiendo.assignment;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends a running task that its plan no longer has: stopped, done by decision, or carried on by a task of another plan. */
@Component
public class EndingTask {

    private final Assignments assignments;
    private final AssignmentRuns runs;
    private final StoppingAssignment stopping;
    private final Record record;
    private final Clock clock;

    EndingTask(Assignments assignments, AssignmentRuns runs, StoppingAssignment stopping, Record record, Clock clock) {
        this.assignments = assignments;
        this.runs = runs;
        this.stopping = stopping;
        this.record = record;
        this.clock = clock;
    }

    /** Stops it with its parts, unless it has ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stop(UUID plannedTask, Ground ground, String reason) {
        open(plannedTask).ifPresent(root -> stopping.stop(root.id, ground, reason + " (" + ground.document() + ")"));
    }

    /** Counts it as done, by the decision of who issues the document, unless it has ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void complete(UUID plannedTask, Ground ground, String reason) {
        open(plannedTask).ifPresent(root -> {
            assignments.openParts(root.id).forEach(part -> complete(part, ground, reason));
            complete(root, ground, reason);
            runs.stop(root.id);
        });
    }

    private void complete(Assignment assignment, Ground ground, String reason) {
        assignment.complete(clock.instant());
        assignments.store(assignment);
        record.note(
                assignment.id,
                ground.by(),
                ground.right(),
                "Kết thúc: " + assignment.stateInWords() + ", theo " + ground.document(),
                reason);
    }

    /** Another plan's task, which has started, carries it on, unless it has ended; both records say so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void carryOver(UUID plannedTask, UUID successorTask, Ground ground, String reason) {
        open(plannedTask).ifPresent(root -> {
            var successor =
                    assignments.findByPlannedTaskAndParentIsNull(successorTask).orElseThrow();
            assignments.openParts(root.id).forEach(part -> carry(part, successor, ground, reason));
            carry(root, successor, ground, reason);
            record.note(
                    successor.id,
                    ground.by(),
                    ground.right(),
                    "Tiếp nối nhiệm vụ " + root.reference + " (tiến độ " + root.percent + "%)",
                    reason);
            runs.stop(root.id);
        });
    }

    private void carry(Assignment assignment, Assignment successor, Ground ground, String reason) {
        assignment.carryOver(successor.id, clock.instant());
        assignments.store(assignment);
        record.note(
                assignment.id,
                ground.by(),
                ground.right(),
                "Chuyển tiếp sang " + successor.reference + ", theo " + ground.document(),
                reason);
    }

    private Optional<Assignment> open(UUID plannedTask) {
        return assignments.findByPlannedTaskAndParentIsNull(plannedTask).filter(root -> !root.hasEnded());
    }
}
