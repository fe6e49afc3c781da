package vn.tiendo.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The calendar that the administrator edits, kept in memory: read again after a change, and now and then for the changes of other nodes. */
@Component
class CalendarTable implements WorkingCalendar {

    private static final int HALF_A_MINUTE = 30_000;

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
    @Scheduled(initialDelay = HALF_A_MINUTE, fixedDelay = HALF_A_MINUTE)
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

    /** The days entered for a year, in their order; none: the year is reckoned from the statutory days. */
    List<CalendarDay> entered(int year) {
        return database.sql("select day, kind, label from calendar_day where extract(year from day) = ? order by day")
                .param(year)
                .query(CalendarDay.class)
                .list();
    }

    /** Holds off other changes until the transaction ends. */
    void lock() {
        database.sql("lock table calendar_day in share row exclusive mode").update();
    }

    void add(CalendarDay day) {
        database.sql("insert into calendar_day (day, kind, label) values (?, ?, ?)")
                .params(day.day(), day.kind().name(), day.label())
                .update();
    }

    void remove(LocalDate day) {
        database.sql("delete from calendar_day where day = ?").param(day).update();
    }
}
