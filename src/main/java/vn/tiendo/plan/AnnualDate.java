package vn.tiendo.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.refusal.Refusal;

/**
 * The day on which a plan wants its yearly results each year.
 *
 * @param before whether the plan says "trước ngày": then the day before counts, rolled back to a working day
 */
public record AnnualDate(MonthDay day, boolean before) {

    private static final String BEFORE = "trước ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

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

    /**
     * Reads a date as people write it: "31/12", or "trước 30/11".
     *
     * @throws Refusal if it is not a day of the year in that form
     */
    public static AnnualDate parse(String written) {
        var before = written.startsWith(BEFORE);
        try {
            return new AnnualDate(MonthDay.parse(before ? written.substring(BEFORE.length()) : written, DAY), before);
        } catch (DateTimeException unreadable) {
            throw new Refusal("Ngày hằng năm «" + written + "» phải viết như 31/12 hoặc trước 30/11.");
        }
    }

    /** As a plan's file writes it, in the form that can be read again. */
    public String written() {
        return (before ? BEFORE : "") + DAY.format(day);
    }

    /** The due day in a year. */
    public LocalDate dueIn(int year, WorkingCalendar calendar) {
        LocalDate written = day.atYear(year);
        return before ? calendar.lastBefore(written) : calendar.endOfTerm(written);
    }
}
