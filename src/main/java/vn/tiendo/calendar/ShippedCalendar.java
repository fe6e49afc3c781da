package vn.tiendo.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The working calendar as it is shipped, for where there is no database to ask: a new installation begins with the same days.
 * Plain properties, "day = kind label", for the command line reads them at each start.
 */
public final class ShippedCalendar {

    private static final String[] YEARS = {"2026", "2027"};

    private ShippedCalendar() {}

    /** The calendar of the years shipped; every other year is reckoned from the statutory days. */
    public static WorkingCalendar calendar() {
        return days();
    }

    static WorkingDays days() {
        return CalendarDay.workingDays(
                Stream.of(YEARS).flatMap(ShippedCalendar::entries).toList());
    }

    static Stream<CalendarDay> entries(String year) {
        String file = "/calendar/" + year + ".properties";
        try (InputStream content = Objects.requireNonNull(ShippedCalendar.class.getResourceAsStream(file), file)) {
            var days = new Properties();
            days.load(new InputStreamReader(content, StandardCharsets.UTF_8));
            return days.stringPropertyNames().stream().map(day -> day(day, days.getProperty(day)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CalendarDay day(String day, String kindAndLabel) {
        String[] parts = kindAndLabel.split(" ", 2);
        return new CalendarDay(LocalDate.parse(day), DayKind.valueOf(parts[0]), parts[1]);
    }
}
