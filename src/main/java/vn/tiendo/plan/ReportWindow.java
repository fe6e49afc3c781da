package vn.tiendo.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.tiendo.calendar.WorkingCalendar;

/**
 * The days whose events a period's report tells: from the 15th of the month before the period to the 14th of its last month
 * (Nghị định 09/2019/NĐ-CP, Điều 12), no day left out and none told twice.
 *
 * @param first inclusive
 * @param last inclusive
 * @param cut whether units report before the 14th, so that it ends early and the plan desk is asked to confirm the dates
 */
public record ReportWindow(LocalDate first, LocalDate last, boolean cut) {

    private static final int CLOSE = 14;

    /**
     * The window of a period; where the units' day lies before its close it ends with the working day before that day.
     *
     * @param lastMonth of the period
     * @param previous the end of the window before, after which this one begins
     */
    static ReportWindow of(
            YearMonth lastMonth, Optional<LocalDate> units, LocalDate previous, WorkingCalendar calendar) {
        var last = end(lastMonth, units, calendar);
        return new ReportWindow(previous.plusDays(1), last, last.isBefore(lastMonth.atDay(CLOSE)));
    }

    /** The last day of the window of a period that ends with the given month. */
    public static LocalDate end(YearMonth lastMonth, Optional<LocalDate> units, WorkingCalendar calendar) {
        var close = lastMonth.atDay(CLOSE);
        return units.filter(day -> day.isBefore(close))
                .map(day -> calendar.minus(day, 1))
                .orElse(close);
    }

    /** Whether a window of a period that ends with that month was cut by its last day. */
    public static boolean isCut(YearMonth lastMonth, LocalDate last) {
        return last.isBefore(lastMonth.atDay(CLOSE));
    }
}
