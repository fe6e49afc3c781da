package vn.tiendo.calendar;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.datafile.DataFile;

/** The working calendar as it is shipped, for where there is no database to ask: a new installation begins with the same days. */
public final class ShippedCalendar {

    private static final String[] YEARS = {"2026", "2027"};

    private ShippedCalendar() {}

    /** The calendar of the years shipped; every other year is reckoned from the statutory days. */
    public static WorkingCalendar calendar() {
        return days();
    }

    static WorkingDays days() {
        Map<Boolean, Set<LocalDate>> days = Stream.of(YEARS)
                .flatMap(ShippedCalendar::entries)
                .collect(partitioningBy(ShippedDay::isOff, mapping(ShippedDay::day, toSet())));
        return new WorkingDays(days.getOrDefault(true, Set.of()), days.getOrDefault(false, Set.of()));
    }

    static Stream<ShippedDay> entries(String year) {
        String file = "/calendar/" + year + ".yaml";
        try (InputStream content = Objects.requireNonNull(ShippedCalendar.class.getResourceAsStream(file), file)) {
            return DataFile.read(content, ShippedDay[].class, file).stream().flatMap(Stream::of);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record ShippedDay(LocalDate day, Kind kind, String label) {

        boolean isOff() {
            return kind == Kind.OFF;
        }
    }

    enum Kind {
        OFF,
        MAKE_UP
    }
}
