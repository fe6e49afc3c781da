package vn.tiendo.calendar;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import vn.tiendo.refusal.Refusal;

/** Exists so that every date of the product is a date in Vietnam, wherever the server stands. */
public final class VietnamTime {

    /** Asia/Ho_Chi_Minh, UTC+7 without summer time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZONE);

    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private VietnamTime() {}

    /** The date in Vietnam by the given clock, which is the product's and not the machine's. */
    public static LocalDate today(Clock clock) {
        return date(clock.instant());
    }

    /** The last whole second of the day, 23:59:59: a day of a term ends at 24:00 (Bộ luật Dân sự 2015, Điều 148 khoản 6). */
    public static Instant endOf(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(ZONE).toInstant();
    }

    /** The date in Vietnam at the given moment. */
    public static LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The date as Vietnamese documents write it, dd/MM/yyyy. */
    public static String format(LocalDate day) {
        return WRITTEN.format(day);
    }

    /** The moment as a record shows it, dd/MM/yyyy HH:mm. */
    public static String format(Instant moment) {
        return MOMENT.format(moment);
    }

    /**
     * Reads a day as people write it, dd/mm/yyyy.
     *
     * @throws Refusal if it is no day of the calendar in that form
     */
    public static LocalDate parse(String written) {
        try {
            return LocalDate.parse(written.strip(), STRICT);
        } catch (DateTimeException unreadable) {
            throw new Refusal("Ngày phải viết dạng ngày/tháng/năm, ví dụ 05/06/2026.");
        }
    }
}
