package vn.tiendo.calendar;

import java.time.LocalDate;

/** Tells on which days the public service works, so that terms, clocks and reminders count alike everywhere. */
public interface WorkingCalendar {

    /** Whether the public service works on that day; any year can be asked for. */
    boolean isWorkingDay(LocalDate day);

    /** The day itself if it is worked, else the next working day. */
    default LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The day itself if it is worked, else the working day before. */
    default LocalDate onOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /**
     * The n-th working day after the day, which is itself not counted (Bộ luật Dân sự 2015, Điều 147); the day itself for
     * 0, counted backwards for a negative number.
     */
    default LocalDate plus(LocalDate day, int workingDays) {
        int step = Integer.signum(workingDays);
        LocalDate found = day;
        for (int left = Math.abs(workingDays); left > 0; left--) {
            found = step > 0 ? onOrAfter(found.plusDays(1)) : onOrBefore(found.minusDays(1));
        }
        return found;
    }

    /** The n-th working day before the day, which is itself not counted; the day itself for 0. */
    default LocalDate minus(LocalDate day, int workingDays) {
        return plus(day, -workingDays);
    }

    /**
     * How many working days lie after the earlier of the two days up to and including the later one; negative where
     * {@code to} is before {@code from}. From today to a due day: the working days left; negative: working days overdue.
     */
    default int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /**
     * The due day of a term whose nominal last day is given: a day off rolls forward to the next working day (Bộ luật
     * Dân sự 2015, Điều 148 khoản 5), but never into the next calendar year, then back to the last working day before it.
     */
    default LocalDate endOfTerm(LocalDate lastDay) {
        LocalDate rolled = onOrAfter(lastDay);
        return rolled.getYear() == lastDay.getYear() ? rolled : onOrBefore(lastDay);
    }

    /** The due day of "trước ngày": the day before the given one, rolled back to a working day. */
    default LocalDate lastBefore(LocalDate day) {
        return onOrBefore(day.minusDays(1));
    }
}
