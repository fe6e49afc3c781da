package vn.tiendo.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days off that the law gives in a year (Bộ luật Lao động 2019, Điều 111 khoản 3 and Điều 112), reckoned in advance: what
 * holds until the year is entered, and what the administrator is offered then. Days that are swapped nobody can reckon.
 */
final class StatutoryDays {

    private static final String[] STEMS = {"Canh", "Tân", "Nhâm", "Quý", "Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ"};
    private static final String[] BRANCHES = {
        "Thân", "Dậu", "Tuất", "Hợi", "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi"
    };

    /** The day after makes the longer rest; on the other weekdays the day before, as in 2026. */
    private static final Set<DayOfWeek> REST_AFTER = Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.THURSDAY);

    private static final Map<Integer, List<CalendarDay>> KNOWN = new ConcurrentHashMap<>();

    private StatutoryDays() {}

    /** A day off by law; foreseen where the law leaves the choice of the day to the government. */
    private record Holiday(LocalDate day, String name, boolean foreseen) {

        CalendarDay off() {
            return new CalendarDay(day, DayKind.OFF, name + (foreseen ? " (dự kiến)" : ""));
        }

        CalendarDay compensation(LocalDate instead) {
            return new CalendarDay(instead, DayKind.OFF, name + (foreseen ? " (nghỉ bù, dự kiến)" : " (nghỉ bù)"));
        }
    }

    /** The weekdays off of any year, in their order; outside of 1900 to 2199 without those of the lunar calendar. */
    static List<CalendarDay> of(int year) {
        return KNOWN.computeIfAbsent(year, StatutoryDays::reckoned);
    }

    static boolean isOff(LocalDate day) {
        return of(day.getYear()).stream().anyMatch(off -> off.day().equals(day));
    }

    private static List<CalendarDay> reckoned(int year) {
        var holidays = holidays(year);
        var off = new ArrayList<CalendarDay>();
        holidays.stream()
                .filter(holiday -> !CalendarDay.isWeekend(holiday.day()))
                .forEach(holiday -> off.add(holiday.off()));
        holidays.stream()
                .filter(holiday -> CalendarDay.isWeekend(holiday.day()))
                .forEach(holiday -> off.add(holiday.compensation(nextWorked(holiday.day(), off))));
        off.sort(Comparator.comparing(CalendarDay::day));
        return List.copyOf(off);
    }

    private static LocalDate nextWorked(LocalDate weekend, List<CalendarDay> off) {
        var taken = off.stream().map(CalendarDay::day).collect(Collectors.toSet());
        return Stream.iterate(weekend, day -> day.plusDays(1))
                .filter(day -> !CalendarDay.isWeekend(day) && !taken.contains(day))
                .findFirst()
                .orElseThrow();
    }

    private static List<Holiday> holidays(int year) {
        var fixed = Stream.of(
                new Holiday(LocalDate.of(year, Month.JANUARY, 1), "Tết Dương lịch", false),
                new Holiday(LocalDate.of(year, Month.APRIL, 30), "Ngày Chiến thắng", false),
                new Holiday(LocalDate.of(year, Month.MAY, 1), "Ngày Quốc tế lao động", false));
        return Stream.of(fixed, lunar(year), national(year))
                .flatMap(days -> days)
                .toList();
    }

    /** Five days at Tết, of which the government chooses: one before the first day and four from it, as in 2026. */
    private static Stream<Holiday> lunar(int year) {
        if (year < VietnameseLunar.FIRST_YEAR || year > VietnameseLunar.LAST_YEAR) {
            return Stream.empty();
        }
        var eve = VietnameseLunar.newYear(year).minusDays(1);
        var tet = eve.datesUntil(eve.plusDays(5)).map(day -> new Holiday(day, tet(year), true));
        return Stream.concat(tet, Stream.of(new Holiday(VietnameseLunar.kingsDay(year), "Giỗ Tổ Hùng Vương", false)));
    }

    /** 02/9 and one day beside it, of which the government chooses. */
    private static Stream<Holiday> national(int year) {
        var day = LocalDate.of(year, Month.SEPTEMBER, 2);
        var beside = day.plusDays(REST_AFTER.contains(day.getDayOfWeek()) ? 1 : -1);
        return Stream.of(new Holiday(day, "Quốc khánh", false), new Holiday(beside, "Quốc khánh", true));
    }

    /** "Tết Bính Ngọ": the year's name in the cycle of sixty. */
    private static String tet(int year) {
        return "Tết " + STEMS[year % STEMS.length] + " " + BRANCHES[year % BRANCHES.length];
    }
}
