package vn.tiendo.assignment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.OpenWork;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/**
 * Moves the due date of one task with everything that hangs on it: open steps, coordinating units' items, members, timers.
 * The original date stays on record.
 */
@Component
public class MovingDueDate {

    private static final String PERFORM = "userTask_performAssignment";

    private final Assignments assignments;
    private final Coordinations coordinations;
    private final AskingCoordinators asking;
    private final AssignmentRuns runs;
    private final WorkItems items;
    private final OpenWork openWork;
    private final Record record;

    MovingDueDate(
            Assignments assignments,
            Coordinations coordinations,
            AskingCoordinators asking,
            AssignmentRuns runs,
            WorkItems items,
            OpenWork openWork,
            Record record) {
        this.assignments = assignments;
        this.coordinations = coordinations;
        this.asking = asking;
        this.runs = runs;
        this.items = items;
        this.openWork = openWork;
        this.record = record;
    }

    /**
     * Moves it in the caller's transaction.
     *
     * @throws Refusal if the task has ended or waits for a date
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(UUID id, LocalDate due, Ground ground) {
        move(assignments.get(id), due, ground);
    }

    void move(Assignment assignment, LocalDate due, Ground ground) {
        var before = assignment.due();
        assignment.moveDue(due, ground.document());
        assignment.dueSince = ground.day();
        assignments.store(assignment);
        moveCoordinations(assignment);
        items.of(assignment.id).forEach(item -> follow(item, assignment));
        if (assignment.kind == Kind.COLLECTIVE) {
            assignments.openParts(assignment.id).forEach(part -> move(part, due, ground));
        }
        if (assignment.occurrence > 0) {
            followOccurrence(assignment, before);
        }
        runs.recalculateTimers(assignment.id);
        note(assignment, before, ground);
    }

    private void moveCoordinations(Assignment assignment) {
        coordinations.findByAssignmentOrderByUnit(assignment.id).stream()
                .filter(Coordination::isOpen)
                .forEach(asked -> {
                    asked.due = asking.due(assignment, asked.askedOn);
                    coordinations.save(asked);
                });
    }

    private void follow(WorkItem item, Assignment assignment) {
        if (item.step().equals(PERFORM)) {
            openWork.reschedule(item, assignment.due().orElseThrow());
        }
        item.coordination()
                .map(coordinations::get)
                .filter(Coordination::isOpen)
                .ifPresent(asked -> openWork.reschedule(item, asked.due));
    }

    /** The next occurrence opens after this one's due day, and the whole shows the present one's. */
    private void followOccurrence(Assignment occurrence, Optional<LocalDate> before) {
        var whole = assignments.get(java.util.Objects.requireNonNull(occurrence.parent));
        if (whole.due().equals(before)) {
            whole.due = occurrence.due;
            assignments.store(whole);
        }
        runs.recalculateTimers(whole.id);
    }

    private void note(Assignment assignment, Optional<LocalDate> before, Ground ground) {
        var moved = before.map(VietnamTime::format).orElse("không thời hạn") + " → "
                + VietnamTime.format(assignment.due().orElseThrow());
        record.note(assignment.id, ground.by(), ground.right(), "Chuyển thời hạn: " + moved, ground.document());
    }
}
