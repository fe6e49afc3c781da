package vn.tiendo.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;

/** Asks each coordinating unit for its part, due before the task itself (rules.md, "A task's life", 3 and 11). */
@Component
class AskingCoordinators {

    private static final int BEFORE_THE_TASK = 5;
    private static final int AT_LEAST = 3;

    private final Coordinations coordinations;
    private final WorkingCalendar calendar;
    private final Clock clock;

    AskingCoordinators(Coordinations coordinations, WorkingCalendar calendar, Clock clock) {
        this.coordinations = coordinations;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Asks the units that are not asked yet, and again those that were let go without an answer.
     *
     * @return what was asked
     */
    List<Coordination> ask(Assignment assignment, Collection<String> units) {
        var today = VietnamTime.today(clock);
        var due = due(assignment, today);
        var asked = new ArrayList<Coordination>();
        for (var unit : units) {
            var known = of(assignment, unit);
            if (known.isEmpty()) {
                asked.add(coordinations.save(Coordination.ask(assignment, unit, today, due)));
            }
            known.filter(item -> item.withdrawnAt != null && item.answer == null)
                    .ifPresent(item -> asked.add(askAgain(item, today, due)));
        }
        return asked;
    }

    private Optional<Coordination> of(Assignment assignment, String unit) {
        return coordinations.findByAssignmentOrderByUnit(assignment.id).stream()
                .filter(item -> item.unit.equals(unit))
                .findFirst();
    }

    private Coordination askAgain(Coordination item, LocalDate today, LocalDate due) {
        item.askAgain(today, due);
        return coordinations.save(item);
    }

    /** 5 working days before the task, not earlier than 3 from the asking, not after the task; without a date 5 from it. */
    LocalDate due(Assignment assignment, LocalDate askedOn) {
        if (assignment.due == null) {
            return calendar.plus(askedOn, BEFORE_THE_TASK);
        }
        var wanted = calendar.minus(assignment.due, BEFORE_THE_TASK);
        var earliest = calendar.plus(askedOn, AT_LEAST);
        var due = wanted.isBefore(earliest) ? earliest : wanted;
        return due.isAfter(assignment.due) && !assignment.due.isBefore(askedOn) ? assignment.due : due;
    }
}
