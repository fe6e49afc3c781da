package vn.tiendo.calendar;

import java.time.LocalDate;
import java.util.List;
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
        WorkingDays loaded = CalendarDay.workingDays(all());
        read = loaded;
        return loaded;
    }

    private List<CalendarDay> all() {
        return database.sql("select day, kind, label from calendar_day")
                .query(CalendarDay.class)
                .list();
    }
}
