package vn.tiendo.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.refusal.Refusal;

/** Changes the calendar, one person at a time, with a record of it; a year is changed as a whole or not at all. */
@Component
class ChangingCalendar {

    private static final String CULTURE_DAY = "Ngày Văn hóa Việt Nam";

    private final CalendarTable table;
    private final CalendarChanges changes;
    private final TransactionTemplate transaction;

    ChangingCalendar(CalendarTable table, CalendarChanges changes, TransactionTemplate transaction) {
        this.table = table;
        this.changes = changes;
        this.transaction = transaction;
    }

    /** The days of a year as they hold: those entered, else the statutory ones. */
    List<CalendarDay> days(int year) {
        var entered = table.entered(year);
        return entered.isEmpty() ? StatutoryDays.of(year) : entered;
    }

    /**
     * Adds a day; in a year not yet entered, to its statutory days, which are entered with it.
     *
     * @throws Refusal if the day is in the calendar already
     */
    void add(CalendarDay day, String username) {
        var year = day.day().getYear();
        change(year, username, "", () -> {
            on(days(year), day.day()).ifPresent(known -> {
                throw new Refusal(
                        "Ngày này đã có trong lịch: " + known.wording() + ". Muốn ghi khác, hãy bỏ dòng đó trước.");
            });
            var after = new ArrayList<>(days(year));
            after.add(day);
            return after;
        });
    }

    /** @throws Refusal if the day is not entered */
    void remove(LocalDate day, String username) {
        var year = day.getYear();
        change(year, username, "", () -> {
            var entered = table.entered(year);
            Refusal.unless(
                    on(entered, day).isPresent(), "Ngày " + VietnamTime.format(day) + " không còn trong lịch đã nhập.");
            return entered.stream().filter(known -> !known.day().equals(day)).toList();
        });
    }

    /** Enters the statutory days of a year. @throws Refusal if something is entered already */
    void accept(int year, String username) {
        change(year, username, "Nhập các ngày dự kiến: ", () -> {
            Refusal.unless(table.entered(year).isEmpty(), "Năm " + year + " đã được nhập.");
            return StatutoryDays.of(year);
        });
    }

    /** 24/11, decided in principle only; on a weekend the working day after it. */
    CalendarDay cultureDay(int year) {
        var day = LocalDate.of(year, 11, 24);
        var off = CalendarDay.workingDays(days(year)).onOrAfter(day);
        return new CalendarDay(off, DayKind.OFF, off.equals(day) ? CULTURE_DAY : CULTURE_DAY + " (nghỉ bù)");
    }

    boolean hasCultureDay(int year) {
        return days(year).stream().anyMatch(day -> day.label().startsWith(CULTURE_DAY));
    }

    /** What would change if the days took the place of all days of their years. */
    List<CalendarDifference> differences(List<CalendarDay> days) {
        return byYear(days).entrySet().stream()
                .map(year -> CalendarDifference.between(year.getKey(), table.entered(year.getKey()), year.getValue()))
                .toList();
    }

    /** Puts the days in the place of all days of their years: every one of them, or none. */
    void replace(List<CalendarDay> days, String username) {
        transaction.executeWithoutResult(
                all -> byYear(days).forEach((year, ofYear) -> write(year, username, "Nạp từ tệp: ", () -> ofYear)));
        table.reload();
    }

    private static Map<Integer, List<CalendarDay>> byYear(List<CalendarDay> days) {
        return days.stream()
                .sorted(Comparator.comparing(CalendarDay::day))
                .collect(Collectors.groupingBy(day -> day.day().getYear(), TreeMap::new, Collectors.toList()));
    }

    private static Optional<CalendarDay> on(List<CalendarDay> days, LocalDate day) {
        return days.stream().filter(known -> known.day().equals(day)).findFirst();
    }

    private void change(int year, String username, String how, Supplier<List<CalendarDay>> after) {
        transaction.executeWithoutResult(one -> write(year, username, how, after));
        table.reload();
    }

    private void write(int year, String username, String how, Supplier<List<CalendarDay>> after) {
        table.lock();
        var wanted = after.get();
        DayRules.limit(year, wanted.size());
        var difference = CalendarDifference.between(year, table.entered(year), wanted);
        difference.removed().forEach(day -> table.remove(day.day()));
        difference.added().forEach(table::add);
        if (!difference.isNone()) {
            changes.note(username, year, how + difference.wording());
        }
    }
}
