package vn.tiendo.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.refusal.Refusal;

/** A file of days as understood: its days, and of each line that is wrong what is wrong with it. */
record CalendarReading(List<CalendarDay> days, List<String> mistakes) {

    private static final int SHOWN = 50;

    static CalendarReading of(List<CalendarLine> lines) {
        var days = new ArrayList<CalendarDay>();
        var mistakes = new ArrayList<String>();
        var seen = new HashMap<LocalDate, CalendarLine>();
        for (var line : lines) {
            try {
                days.add(once(line, seen));
            } catch (Refusal wrong) {
                mistakes.add("Dòng " + line.number() + ": " + wrong.getMessage());
            }
        }
        if (lines.isEmpty()) {
            mistakes.add("Tệp không có dòng nào.");
        }
        return new CalendarReading(days, mistakes.size() > SHOWN ? shortened(mistakes) : mistakes);
    }

    private static CalendarDay once(CalendarLine line, Map<LocalDate, CalendarLine> seen) {
        var day = DayRules.read(line.day(), line.kind(), line.label());
        var earlier = seen.putIfAbsent(day.day(), line);
        if (earlier == null) {
            return day;
        }
        var same = earlier.kind().strip().equalsIgnoreCase(line.kind().strip());
        throw new Refusal("Ngày " + VietnamTime.format(day.day()) + " đã có ở dòng " + earlier.number()
                + (same ? "." : " với loại khác: một ngày không vừa nghỉ vừa làm bù."));
    }

    private static List<String> shortened(List<String> mistakes) {
        var shown = new ArrayList<>(mistakes.subList(0, SHOWN));
        shown.add("… và " + (mistakes.size() - SHOWN) + " dòng khác.");
        return shown;
    }

    /** The days that change nothing, for they are days off on a weekend. */
    List<CalendarDay> idle() {
        return days.stream().filter(DayRules::isIdle).toList();
    }
}
