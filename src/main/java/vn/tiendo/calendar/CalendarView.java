package vn.tiendo.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A year of the calendar as its page shows it. */
record CalendarView(int year, boolean entered, List<Month> months, int workingDays) {

    /** A month's weeks from Monday to Sunday, and what is said of its days. */
    record Month(String title, int workingDays, List<List<Cell>> weeks, List<Line> lines) {}

    /** A day, or a gap before the first and after the last one. */
    record Cell(String day, String style, String said) {

        static final Cell GAP = new Cell("", "", "");
    }

    /** @param written the day as the form sends it back, dd/MM/yyyy */
    record Line(String written, String weekday, String kind, boolean off, String label, boolean idle) {

        static Line of(CalendarDay day) {
            return new Line(
                    VietnamTime.format(day.day()),
                    DayRules.weekday(day.day()),
                    day.kind().wording(),
                    day.kind() == DayKind.OFF,
                    day.label(),
                    DayRules.isIdle(day));
        }
    }

    static CalendarView of(int year, boolean entered, List<CalendarDay> days) {
        var calendar = CalendarDay.workingDays(days);
        var known = days.stream().collect(Collectors.toMap(CalendarDay::day, Function.identity()));
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(YearMonth.of(year, month), calendar, known))
                .toList();
        return new CalendarView(
                year,
                entered,
                months,
                months.stream().mapToInt(Month::workingDays).sum());
    }

    private static Month month(YearMonth month, WorkingCalendar calendar, Map<LocalDate, CalendarDay> known) {
        var days = month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList();
        return new Month(
                "Tháng " + month.getMonthValue(),
                (int) days.stream().filter(calendar::isWorkingDay).count(),
                weeks(month, days.stream().map(day -> cell(day, known)).toList()),
                days.stream()
                        .filter(known::containsKey)
                        .map(known::get)
                        .map(Line::of)
                        .toList());
    }

    private static List<List<Cell>> weeks(YearMonth month, List<Cell> days) {
        var cells = new ArrayList<Cell>();
        IntStream.range(1, month.atDay(1).getDayOfWeek().getValue()).forEach(gap -> cells.add(Cell.GAP));
        cells.addAll(days);
        while (cells.size() % 7 > 0) {
            cells.add(Cell.GAP);
        }
        return IntStream.range(0, cells.size() / 7)
                .mapToObj(week -> cells.subList(7 * week, 7 * week + 7))
                .toList();
    }

    private static Cell cell(LocalDate day, Map<LocalDate, CalendarDay> known) {
        var number = String.valueOf(day.getDayOfMonth());
        return Optional.ofNullable(known.get(day))
                .map(entry -> new Cell(
                        number,
                        entry.kind() == DayKind.OFF ? "nghi" : "lam-bu",
                        entry.kind().wording() + ": " + entry.label()))
                .orElseGet(() -> new Cell(number, CalendarDay.isWeekend(day) ? "cuoi-tuan" : "", ""));
    }
}
