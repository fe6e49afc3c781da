package vn.tiendo.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that the migration enters, without a database: tests elsewhere reckon with the calendar of 2026 and 2027. */
public final class SeededCalendar {

    private static final Path MIGRATION = Path.of("src/main/resources/db/migration/calendar/V020__calendar.sql");
    private static final Pattern ROW = Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', '(OFF|MAKE_UP)'");

    private SeededCalendar() {}

    public static WorkingDays days() {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> makeUp = new HashSet<>();
        Matcher row = ROW.matcher(migration());
        while (row.find()) {
            (row.group(2).equals("OFF") ? off : makeUp).add(LocalDate.parse(row.group(1)));
        }
        return new WorkingDays(off, makeUp);
    }

    static String migration() {
        try {
            return Files.readString(MIGRATION);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
