package vn.tiendo.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;

/** The months of a continuous task: each wants an entry, and a missing one stays visible (rules.md, 8). */
@Component
class ContinuousPeriods {

    private final Entries entries;
    private final Record record;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ContinuousPeriods(Entries entries, Record record, WorkingCalendar calendar, Clock clock) {
        this.entries = entries;
        this.record = record;
        this.calendar = calendar;
        this.clock = clock;
    }

    void open(UUID assignment) {
        var month = today().withDayOfMonth(1);
        entries.openPeriod(assignment, month, calendar.onOrBefore(month.with(TemporalAdjusters.lastDayOfMonth())));
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

    /** Whether another month of the same year begins. */
    boolean hasNext(UUID assignment) {
        return entries.lastPeriod(assignment).orElseThrow().month().getYear() == today().getYear();
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
