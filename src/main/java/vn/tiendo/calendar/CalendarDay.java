package vn.tiendo.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One day that differs from Monday to Friday, and why. */
record CalendarDay(LocalDate day, DayKind kind, String label) {

    /** The calendar in which these days differ, and no others. */
    static WorkingDays workingDays(List<CalendarDay> days) {
        return new WorkingDays(of(days, DayKind.OFF), of(days, DayKind.MAKE_UP));
    }

    private static Set<LocalDate> of(List<CalendarDay> days, DayKind kind) {
        return days.stream()
                .filter(entry -> entry.kind == kind)
                .map(CalendarDay::day)
                .collect(Collectors.toSet());
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** "nghỉ 16/02/2026 (Tết Bính Ngọ)". */
    public String wording() {
        return kind.wording() + " " + VietnamTime.format(day) + " (" + label + ")";
    }
}
