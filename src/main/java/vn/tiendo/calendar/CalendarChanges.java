package vn.tiendo.calendar;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The record of who changed the calendar. */
@Repository
class CalendarChanges {

    private static final int SHOWN = 50;

    private final JdbcClient database;
    private final Clock clock;

    CalendarChanges(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param at as the page shows it, dd/MM/yyyy HH:mm */
    record Change(String at, String username, String what) {}

    void note(String username, int year, String what) {
        database.sql("insert into calendar_change (at, username, year, what) values (?, ?, ?, ?)")
                .params(clock.instant().atOffset(ZoneOffset.UTC), username, year, what)
                .update();
    }

    /** The latest changes of a year, the last first. */
    List<Change> of(int year) {
        return database.sql("select * from calendar_change where year = ? order by id desc limit ?")
                .params(year, SHOWN)
                .query((row, number) -> new Change(
                        VietnamTime.format(row.getObject("at", Timestamp.class).toInstant()),
                        row.getString("username"),
                        row.getString("what")))
                .list();
    }
}
