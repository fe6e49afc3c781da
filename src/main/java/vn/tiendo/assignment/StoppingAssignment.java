package vn.tiendo.assignment;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.Actor;

/** A leader stops a task with a reason; what hangs on it (members, occurrences) stops with it. */
@Component
public class StoppingAssignment {

    private final Assignments assignments;
    private final AssignmentRuns runs;
    private final Record record;
    private final Clock clock;

    StoppingAssignment(Assignments assignments, AssignmentRuns runs, Record record, Clock clock) {
        this.assignments = assignments;
        this.runs = runs;
        this.record = record;
        this.clock = clock;
    }

    /** @throws Refusal if the reason is missing or the task has ended */
    @Transactional
    public void stop(UUID id, Actor actor, String reason) {
        Refusal.unless(!reason.isBlank(), "Hãy nêu lý do dừng thực hiện.");
        var assignment = assignments.get(id);
        stop(assignment, reason, actor.username(), actor.authority().wording());
        runs.stop(id);
    }

    /** Stops it on the ground of a changed plan. */
    void stop(UUID id, Ground ground, String reason) {
        stop(assignments.get(id), reason, ground.by(), ground.right());
        runs.stop(id);
    }

    /** Stops a part whose process is about to end with the whole's. */
    void mark(Assignment part, Ground ground, String reason) {
        stop(part, reason, ground.by(), ground.right());
    }

    /** The operator deleted the process in Cockpit: the task has to end too, and say why. */
    @Transactional
    public void stopDeleted(UUID id, String by, String reason) {
        var assignment = assignments.get(id);
        if (!assignment.hasEnded()) {
            stop(assignment, "Người vận hành hủy quy trình: " + reason, by, "");
        }
    }

    private void stop(Assignment assignment, String reason, String by, String right) {
        assignment.stop(reason, clock.instant());
        assignments.store(assignment);
        record.note(assignment.id, by, right, "Dừng thực hiện", reason);
        for (var child : assignments.children(assignment.id)) {
            if (!child.hasEnded()) {
                stop(child, reason, by, right);
            }
        }
    }
}
