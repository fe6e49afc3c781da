package vn.tiendo.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.plan.Plans;

/** The months of a continuous task: each wants an entry, and a missing one stays visible (rules.md, 8). */
@Component
class ContinuousPeriods {

    private final Assignments assignments;
    private final Entries entries;
    private final Plans plans;
    private final Occurrences occurrences;
    private final Record record;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ContinuousPeriods(
            Assignments assignments,
            Entries entries,
            Plans plans,
            Occurrences occurrences,
            Record record,
            WorkingCalendar calendar,
            Clock clock) {
        this.assignments = assignments;
        this.entries = entries;
        this.plans = plans;
        this.occurrences = occurrences;
        this.record = record;
        this.calendar = calendar;
        this.clock = clock;
    }

    void open(UUID assignment) {
        if (isOpen(assignment)) {
            return;
        }
        var month = entries.lastPeriod(assignment)
                .map(last -> YearMonth.from(last.month()).plusMonths(1))
                .orElseGet(() -> YearMonth.from(today()));
        entries.openPeriod(assignment, month.atDay(1), due(assignment, month));
    }

    /** A task that begins again goes on with its month. */
    private boolean isOpen(UUID assignment) {
        return entries.lastPeriod(assignment)
                .filter(last ->
                        last.answer().isEmpty() && !YearMonth.from(last.month()).isBefore(YearMonth.from(today())))
                .isPresent();
    }

    /** The plan's unit date where units report monthly and it is still to come, else the last working day. */
    private LocalDate due(UUID assignment, YearMonth month) {
        return plans.unitReportDay(assignments.get(assignment).plan, month)
                .filter(day -> !day.isBefore(today()))
                .orElseGet(() -> calendar.onOrBefore(month.atEndOfMonth()));
    }

    void miss(UUID assignment) {
        entries.lastPeriod(assignment)
                .filter(period -> period.answer().isEmpty())
                .ifPresent(period -> {
                    entries.answer(
                            assignment, period.month(), "MISSING", null, new Entries.Said(null, null, null, null));
                    record.noteBySystem(
                            assignment,
                            "Chưa báo cáo kỳ này",
                            "Tháng " + period.month().getMonthValue());
                });
    }

    /** The first day after the period that is open, at 00:00. */
    LocalDate end(UUID assignment) {
        return entries.lastPeriod(assignment).orElseThrow().month().plusMonths(1);
    }

    /** Whether another month of the year that is evaluated follows; months that passed while nothing ran are opened too, and missed. */
    boolean hasNext(UUID assignment) {
        var last = entries.lastPeriod(assignment).orElseThrow().month();
        var evaluated = occurrences.yearEvaluation(assignments.get(assignment)).getYear();
        return last.plusMonths(1).getYear() <= evaluated;
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
