package vn.tiendo.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.plan.AnnualDate;
import vn.tiendo.plan.DeadlineClass;
import vn.tiendo.plan.Plans;

/** The single times at which a recurring or triggered task has to be done, each a child with its own due date. */
@Component
class Occurrences {

    /** The year's evaluation opens so many working days before its date (rules.md, "Periodic reports"). */
    private static final int EVALUATION_OPENS = 15;

    private final Assignments assignments;
    private final Plans plans;
    private final WorkingCalendar calendar;
    private final Record record;
    private final Clock clock;

    Occurrences(Assignments assignments, Plans plans, WorkingCalendar calendar, Record record, Clock clock) {
        this.assignments = assignments;
        this.plans = plans;
        this.calendar = calendar;
        this.record = record;
        this.clock = clock;
    }

    void triggered(Assignment parent, String document, LocalDate dated, LocalDate due) {
        var child = parent.childFor(parent.leadUnit(), Kind.ONE_OFF, last(parent) + 1, due);
        child.triggerDocument = document;
        child.triggerDate = dated;
        child.dueSince = today();
        assignments.store(child);
    }

    /** Opens the next time of a recurring task; for a triggered one the time that was just recorded. */
    UUID open(Assignment parent) {
        if (parent.kind == Kind.TRIGGERED) {
            return latest(parent).orElseThrow().id;
        }
        var due = nextDue(parent).orElseThrow();
        var child = parent.childFor(parent.leadUnit(), Kind.ONE_OFF, last(parent) + 1, due);
        child.dueSince = today();
        assignments.store(child);
        parent.openTime(due);
        assignments.store(parent);
        record.noteBySystem(parent.id, "Mở lần thực hiện đến hạn " + VietnamTime.format(due), "");
        return child.id;
    }

    /** The due date after the latest occurrence's, if the task still recurs. */
    Optional<LocalDate> nextDue(Assignment parent) {
        var after = latest(parent).flatMap(Assignment::due).orElse(parent.issuedOn.minusDays(1));
        return plans.nextDue(parent.plannedTask, after);
    }

    /** What the year's evaluation closes has none after it: a yearly task of next year is of next year's plan. */
    boolean hasNext(Assignment parent) {
        return !isEvaluatedYearly(parent) && nextDue(parent).isPresent();
    }

    boolean isEvaluatedYearly(Assignment parent) {
        var due = plans.task(parent.plannedTask).deadlineClass();
        return due == DeadlineClass.YEARLY || due == DeadlineClass.YEARLY_MONTH;
    }

    /** The next occurrence opens when the present one's due date has passed. */
    LocalDate nextOpening(Assignment parent) {
        return latest(parent).flatMap(Assignment::due).orElse(today()).plusDays(1);
    }

    /**
     * When the year's evaluation opens: before the plan's annual date of the year, or of the next if it was issued later. A
     * recurring task is evaluated in the year of its present time, before that is due at the latest.
     */
    LocalDate yearEvaluation(Assignment assignment) {
        var annual = plans.get(assignment.plan).annualDate().orElse(AnnualDate.END_OF_YEAR);
        var present = assignment.kind == Kind.RECURRING
                ? latest(assignment).flatMap(Assignment::due)
                : Optional.<LocalDate>empty();
        var year = present.map(LocalDate::getYear).orElse(assignment.issuedOn.getYear());
        return Stream.of(
                        Optional.of(annual.dueIn(year, calendar)),
                        present,
                        Optional.of(annual.dueIn(year + 1, calendar)))
                .flatMap(Optional::stream)
                .map(date -> calendar.minus(date, EVALUATION_OPENS))
                .filter(opening -> !opening.isBefore(assignment.issuedOn))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Assignment> latest(Assignment parent) {
        return assignments.children(parent.id).stream()
                .max(java.util.Comparator.comparingInt(child -> child.occurrence));
    }

    private int last(Assignment parent) {
        return latest(parent).map(child -> child.occurrence).orElse(0);
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
