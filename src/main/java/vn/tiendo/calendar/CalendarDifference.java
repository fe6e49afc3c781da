package vn.tiendo.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What would change in a year if its days became the given ones. */
record CalendarDifference(int year, List<CalendarDay> added, List<CalendarDay> removed) {

    /** A day of another kind or name is both removed and added. */
    static CalendarDifference between(int year, List<CalendarDay> before, List<CalendarDay> after) {
        var known = byDay(before);
        var wanted = byDay(after);
        return new CalendarDifference(
                year,
                after.stream().filter(day -> !day.equals(known.get(day.day()))).toList(),
                before.stream()
                        .filter(day -> !day.equals(wanted.get(day.day())))
                        .toList());
    }

    public boolean isNone() {
        return added.isEmpty() && removed.isEmpty();
    }

    /** "thêm nghỉ 01/01/2028 (Tết Dương lịch); bỏ …". */
    public String wording() {
        var words = added.stream().map(day -> "thêm " + day.wording()).collect(Collectors.toList());
        removed.forEach(day -> words.add("bỏ " + day.wording()));
        return String.join("; ", words);
    }

    private static Map<LocalDate, CalendarDay> byDay(List<CalendarDay> days) {
        return days.stream().collect(Collectors.toMap(CalendarDay::day, Function.identity()));
    }
}
