package vn.tiendo.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import vn.tiendo.refusal.Refusal;

/** What a day of the calendar may be, alike for one that is typed and one of a file. */
final class DayRules {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    /** Twice what any year had: more is a mistake, and would leave no day to work. */
    static final int MOST_DAYS = 60;

    private static final int LONGEST_LABEL = 200;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private DayRules() {}

    /**
     * Reads a day as people write it.
     *
     * @throws Refusal if a part of it is missing or unknown, or a make-up day would be worked anyway
     */
    static CalendarDay read(String day, String kind, String label) {
        var date = day(day);
        Refusal.unless(
                date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR,
                "Năm " + date.getYear() + " ngoài phạm vi của lịch (" + FIRST_YEAR + "–" + LAST_YEAR + ").");
        Refusal.unless(!label.isBlank(), "Thiếu tên ngày, ví dụ «Tết Dương lịch».");
        Refusal.unless(label.strip().length() <= LONGEST_LABEL, "Tên ngày dài quá " + LONGEST_LABEL + " ký tự.");
        return worthIt(new CalendarDay(date, kind(kind), label.strip()));
    }

    /** @throws Refusal if a year has more days than can be meant */
    static void limit(int year, int days) {
        Refusal.unless(
                days <= MOST_DAYS,
                "Năm " + year + " sẽ có " + days + " ngày nghỉ và làm bù, nhiều nhất là " + MOST_DAYS + ".");
    }

    static LocalDate day(String written) {
        Refusal.unless(!written.isBlank(), "Thiếu ngày.");
        return VietnamTime.parse(written);
    }

    private static DayKind kind(String written) {
        return switch (written.strip().toLowerCase(VIETNAMESE).replaceFirst("^ngày ", "")) {
            case "nghỉ", "off" -> DayKind.OFF;
            case "làm bù", "make_up" -> DayKind.MAKE_UP;
            case "" -> throw new Refusal("Thiếu loại ngày: nghỉ hoặc làm bù.");
            default -> throw new Refusal("Loại ngày «" + written.strip() + "» không có: chỉ nghỉ hoặc làm bù.");
        };
    }

    private static CalendarDay worthIt(CalendarDay day) {
        Refusal.unless(
                day.kind() == DayKind.OFF || CalendarDay.isWeekend(day.day()),
                "Ngày " + VietnamTime.format(day.day()) + " là " + weekday(day.day())
                        + ", vốn là ngày làm việc: chỉ làm bù vào thứ Bảy, Chủ nhật.");
        return day;
    }

    /** Whether the day changes nothing, for nobody works on it anyway. */
    static boolean isIdle(CalendarDay day) {
        return day.kind() == DayKind.OFF && CalendarDay.isWeekend(day.day());
    }

    /** "thứ Hai" … "Chủ nhật". */
    static String weekday(LocalDate day) {
        var name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, VIETNAMESE);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? "Chủ nhật" : "thứ" + name.substring("thứ".length());
    }
}
