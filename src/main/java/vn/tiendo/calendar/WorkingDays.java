package vn.tiendo.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The working calendar as a plain value: needs no database, and two with the same days are equal. */
public record WorkingDays(Set<LocalDate> daysOff, Set<LocalDate> makeUpDays) implements WorkingCalendar {

    /** The days off with a fixed date (Bộ luật Lao động 2019, Điều 112): all that is known of a year not yet entered. */
    private static final Set<MonthDay> STATUTORY =
            Set.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2));

    public WorkingDays {
        daysOff = Set.copyOf(daysOff);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    /** The calendar without any entry: Monday to Friday less the statutory days with a fixed date. */
    public static WorkingDays statutory() {
        return new WorkingDays(Set.of(), Set.of());
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return makeUpDays.contains(day) || (!isWeekend(day) && !isOff(day));
    }

    /** The years of which at least one day was entered; every other year is reckoned from the statutory days. */
    public Set<Year> yearsEntered() {
        return Stream.concat(daysOff.stream(), makeUpDays.stream())
                .map(Year::from)
                .collect(Collectors.toSet());
    }

    private boolean isOff(LocalDate day) {
        return daysOff.contains(day) || (STATUTORY.contains(MonthDay.from(day)) && !isEntered(day.getYear()));
    }

    private boolean isEntered(int year) {
        return Stream.concat(daysOff.stream(), makeUpDays.stream()).anyMatch(day -> day.getYear() == year);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
