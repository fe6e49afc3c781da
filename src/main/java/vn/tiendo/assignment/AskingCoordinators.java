package vn.tiendo.assignment;

import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Asks each coordinating unit for its part, due before the task itself (rules.md, "A task's life", 3 and 11). */
@Component
class AskingCoordinators {

    private static final int BEFORE_THE_TASK = 5;
    private static final int AT_LEAST = 3;

    private final Coordinations coordinations;
    private final vn.tiendo.calendar.WorkingCalendar calendar;
    private final java.time.Clock clock;

    AskingCoordinators(
            Coordinations coordinations, vn.tiendo.calendar.WorkingCalendar calendar, java.time.Clock clock) {
        this.coordinations = coordinations;
        this.calendar = calendar;
        this.clock = clock;
    }

    void ask(Assignment assignment, Collection<String> units) {
        var due = due(assignment);
        units.forEach(unit -> coordinations.save(Coordination.ask(assignment, unit, due)));
    }

    /** 5 working days before the task, not earlier than 3 from now, not after the task; without a date 5 from now. */
    private LocalDate due(Assignment assignment) {
        var today = vn.tiendo.calendar.VietnamTime.today(clock);
        if (assignment.due == null) {
            return calendar.plus(today, BEFORE_THE_TASK);
        }
        var wanted = calendar.minus(assignment.due, BEFORE_THE_TASK);
        var earliest = calendar.plus(today, AT_LEAST);
        var due = wanted.isBefore(earliest) ? earliest : wanted;
        return due.isAfter(assignment.due) && !assignment.due.isBefore(today) ? assignment.due : due;
    }
}
