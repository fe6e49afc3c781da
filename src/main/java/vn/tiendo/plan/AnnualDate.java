package vn.tiendo.plan;

import java.time.LocalDate;
import java.time.MonthDay;
import vn.tiendo.calendar.WorkingCalendar;

/**
 * The day on which a plan wants its yearly results each year.
 *
 * @param before whether the plan says "trước ngày": then the day before counts, rolled back to a working day
 */
public record AnnualDate(MonthDay day, boolean before) {

    /** Where a plan names no date: the end of the year. */
    public static final AnnualDate END_OF_YEAR = new AnnualDate(MonthDay.of(12, 31), false);

    /** "Ngày dd/mm": that day, rolled forward within its year. */
    public static AnnualDate on(int month, int day) {
        return new AnnualDate(MonthDay.of(month, day), false);
    }

    /** "Trước ngày dd/mm": the day before, rolled back. */
    public static AnnualDate before(int month, int day) {
        return new AnnualDate(MonthDay.of(month, day), true);
    }

    /** The due day in a year. */
    public LocalDate dueIn(int year, WorkingCalendar calendar) {
        LocalDate written = day.atYear(year);
        return before ? calendar.lastBefore(written) : calendar.endOfTerm(written);
    }
}
