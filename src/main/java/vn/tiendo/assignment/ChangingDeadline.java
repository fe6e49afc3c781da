package vn.tiendo.assignment;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.plan.Plans;

/** The plan writes another deadline: the date moves, or the task runs in another way from now on. */
@Component
class ChangingDeadline {

    private final Assignments assignments;
    private final MovingDueDate moving;
    private final StoppingAssignment stopping;
    private final AssignmentRuns runs;
    private final Plans plans;
    private final Clock clock;

    ChangingDeadline(
            Assignments assignments,
            MovingDueDate moving,
            StoppingAssignment stopping,
            AssignmentRuns runs,
            Plans plans,
            Clock clock) {
        this.assignments = assignments;
        this.moving = moving;
        this.stopping = stopping;
        this.runs = runs;
        this.plans = plans;
        this.clock = clock;
    }

    void apply(Change change) {
        if (isSame(change.before, change.after)) {
            return;
        }
        var course = Course.of(change.after, change.ground.day());
        var carriers = carriers(change.root);
        var waits = change.root.waitsFor == course.waitsFor();
        if (waits && carriers.stream().allMatch(course::isThatOf)) {
            keep(change, course, carriers);
        } else {
            turn(change, course, carriers);
        }
    }

    private static boolean isSame(PlannedTask before, PlannedTask after) {
        return before.deadline().equals(after.deadline())
                && before.deadlineClass() == after.deadlineClass()
                && before.due().equals(after.due());
    }

    /** The task itself, or the open part of each unit. */
    private List<Assignment> carriers(Assignment root) {
        return root.kind != Kind.COLLECTIVE
                ? List.of(root)
                : assignments.children(root.id).stream()
                        .filter(child -> !child.hasEnded())
                        .toList();
    }

    private void keep(Change change, Course course, List<Assignment> carriers) {
        if (course.waitsFor() != null) {
            return;
        }
        if (course.kind() == Kind.ONE_OFF) {
            Optional.ofNullable(course.due()).ifPresent(due -> moving.move(change.root, due, change.ground));
        }
        if (course.kind() == Kind.RECURRING) {
            carriers.forEach(carrier -> moveOccurrence(change, carrier));
        }
    }

    /** The occurrence under way follows the new rhythm; those to come are reckoned by it anyway. */
    private void moveOccurrence(Change change, Assignment whole) {
        var next = plans.nextDue(change.after.id(), VietnamTime.today(clock).minusDays(1));
        var present = assignments.children(whole.id).stream()
                .max(Comparator.comparingInt(child -> child.occurrence))
                .filter(child -> !child.hasEnded() && child.waitsFor == null);
        if (next.isPresent() && present.isPresent() && !present.get().due().equals(next)) {
            moving.move(present.get(), next.get(), change.ground);
        } else {
            runs.recalculateTimers(whole.id);
        }
    }

    private void turn(Change change, Course course, List<Assignment> carriers) {
        var reason = "Thời hạn đổi thành «" + change.after.deadline() + "» theo " + change.ground.document();
        for (var carrier : carriers) {
            assignments.openParts(carrier.id).forEach(part -> stopping.mark(part, change.ground, reason));
            carrier.turnInto(course, change.ground.document());
            assignments.store(carrier);
        }
        if (change.root.kind == Kind.COLLECTIVE) {
            change.root.turnInto(course, change.ground.document());
            assignments.store(change.root);
        }
        change.restart(change.root);
    }
}
