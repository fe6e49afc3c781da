package vn.tiendo.calendar;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calendar that the administrator edits: read once, kept in memory, read again after a change. */
@Component
class CalendarTable implements WorkingCalendar {

    private final JdbcClient database;
    private volatile @Nullable WorkingDays read;

    CalendarTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        WorkingDays days = read;
        return (days == null ? reload() : days).isWorkingDay(day);
    }

    /** Reads the table again; to be called after every change of it. */
    WorkingDays reload() {
        Map<Boolean, Set<LocalDate>> days =
                database.sql("select day, kind from calendar_day").query(Entry.class).stream()
                        .collect(partitioningBy(Entry::isOff, mapping(Entry::day, toSet())));
        WorkingDays loaded = new WorkingDays(days.getOrDefault(true, Set.of()), days.getOrDefault(false, Set.of()));
        read = loaded;
        return loaded;
    }

    record Entry(LocalDate day, String kind) {

        boolean isOff() {
            return kind.equals("OFF");
        }
    }
}
