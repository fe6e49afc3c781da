package vn.tiendo.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.PlannedTask;

/** How a task of one unit runs by its deadline: once, each month, each time; whether it waits first, and until when. */
record Course(Kind kind, @Nullable WaitsFor waitsFor, @Nullable LocalDate due) {

    /** @param day from which the plan's row holds; what was due before it, a person has to confirm */
    static Course of(PlannedTask task, LocalDate day) {
        var waitsFor = waitsFor(task, day);
        return new Course(kind(task), waitsFor, waitsFor == null ? task.due().orElse(null) : null);
    }

    boolean isThatOf(Assignment assignment) {
        return assignment.kind == kind && assignment.waitsFor == waitsFor;
    }

    private static Kind kind(PlannedTask task) {
        return switch (task.deadlineClass().behaviour()) {
            case CONTINUOUS -> Kind.CONTINUOUS;
            case RECURRING, MILESTONES -> Kind.RECURRING;
            case WAITS -> task.repeats() ? Kind.TRIGGERED : Kind.ONE_OFF;
            case ONE_OFF, SET_ASIDE -> Kind.ONE_OFF;
        };
    }

    private static @Nullable WaitsFor waitsFor(PlannedTask task, LocalDate day) {
        return switch (task.deadlineClass().behaviour()) {
            case WAITS -> task.repeats() ? null : WaitsFor.CONDITION;
            case SET_ASIDE -> WaitsFor.CONFIRMATION;
            case CONTINUOUS, RECURRING, MILESTONES, ONE_OFF ->
                task.due().filter(due -> due.isBefore(day)).isPresent() ? WaitsFor.CONFIRMATION : null;
        };
    }
}
