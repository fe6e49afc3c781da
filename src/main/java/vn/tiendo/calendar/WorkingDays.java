package vn.tiendo.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The working calendar as a plain value: needs no database, and two with the same days are equal. */
public record WorkingDays(Set<LocalDate> daysOff, Set<LocalDate> makeUpDays) implements WorkingCalendar {

    public WorkingDays {
        daysOff = Set.copyOf(daysOff);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    /** The calendar without any entry: Monday to Friday less the statutory days. */
    public static WorkingDays statutory() {
        return new WorkingDays(Set.of(), Set.of());
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return makeUpDays.contains(day) || (!CalendarDay.isWeekend(day) && !isOff(day));
    }

    /** The years of which at least one day was entered; every other year is reckoned from the statutory days. */
    public Set<Year> yearsEntered() {
        return Stream.concat(daysOff.stream(), makeUpDays.stream())
                .map(Year::from)
                .collect(Collectors.toSet());
    }

    private boolean isOff(LocalDate day) {
        return daysOff.contains(day) || (StatutoryDays.isOff(day) && !isEntered(day.getYear()));
    }

    private boolean isEntered(int year) {
        return Stream.concat(daysOff.stream(), makeUpDays.stream()).anyMatch(day -> day.getYear() == year);
    }
}
