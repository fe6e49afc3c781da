package vn.tiendo.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.workflow.Actor;

/** The record of each task: who did what, when, and by what right. Entries are added, never changed. */
@Repository
class Record {

    /** Nobody: what the system itself noted when a time came. */
    static final String SYSTEM = "";

    private final JdbcClient jdbc;
    private final Clock clock;

    Record(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Entry(Instant at, String by, String byRight, String event, String text) {}

    void note(UUID assignment, Actor actor, String event, String text) {
        note(assignment, actor.username(), actor.authority().wording(), event, text);
    }

    void noteBySystem(UUID assignment, String event, String text) {
        note(assignment, SYSTEM, "", event, text);
    }

    void note(UUID assignment, String by, String right, String event, String text) {
        jdbc.sql("insert into record_entry (assignment, at, by, by_right, event, text) values (?, ?, ?, ?, ?, ?)")
                .params(assignment, clock.instant().atOffset(ZoneOffset.UTC), by, right, event, text)
                .update();
    }

    /** The latest entries first, at most so many. */
    List<Entry> of(UUID assignment, int most) {
        return jdbc.sql("select * from record_entry where assignment = ? order by id desc limit ?")
                .params(assignment, most)
                .query(Record::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getTimestamp("at").toInstant(),
                row.getString("by"),
                row.getString("by_right"),
                row.getString("event"),
                row.getString("text"));
    }
}
