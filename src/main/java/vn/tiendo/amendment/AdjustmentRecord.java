package vn.tiendo.amendment;

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

/** The record of each adjustment: who did what, when, by what right. Entries are added, never changed. */
@Repository
class AdjustmentRecord {

    private final JdbcClient jdbc;
    private final Clock clock;

    AdjustmentRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Entry(Instant at, String by, String byRight, String event, String text) {}

    void note(UUID adjustment, Actor actor, String event, String text) {
        jdbc.sql("insert into adjustment_record (adjustment, at, by, by_right, event, text) values (?, ?, ?, ?, ?, ?)")
                .params(
                        adjustment,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        actor.username(),
                        actor.authority().wording(),
                        event,
                        text)
                .update();
    }

    /** The latest entries first, at most so many. */
    List<Entry> of(UUID adjustment, int most) {
        return jdbc.sql("select * from adjustment_record where adjustment = ? order by id desc limit ?")
                .params(adjustment, most)
                .query(AdjustmentRecord::entry)
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
