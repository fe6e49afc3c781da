package vn.tiendo.assignment;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A task is done: its output was accepted and, where needed, signed and numbered; or all its parts have ended. */
@Component
public class CompletingAssignment {

    private final Assignments assignments;
    private final Record record;
    private final Clock clock;

    CompletingAssignment(Assignments assignments, Record record, Clock clock) {
        this.assignments = assignments;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
    public void complete(UUID id) {
        var assignment = assignments.get(id);
        assignment.complete(clock.instant());
        end(assignment);
    }

    /** Completes a collective task once all its members have ended, also those that joined later. */
    @Transactional
    public void completeCollective(UUID id) {
        if (assignments.openParts(id).isEmpty()) {
            completeParent(id);
        }
    }

    /** Completes the parent of members or occurrences that have all ended, unless it has ended otherwise. */
    @Transactional
    public void completeParent(UUID id) {
        var parent = assignments.get(id);
        if (!parent.hasEnded()) {
            parent.completeWith(assignments.children(id), clock.instant());
            end(parent);
        }
    }

    private void end(Assignment assignment) {
        assignments.store(assignment);
        record.noteBySystem(assignment.id, "Kết thúc: " + assignment.stateInWords(), "");
    }
}
