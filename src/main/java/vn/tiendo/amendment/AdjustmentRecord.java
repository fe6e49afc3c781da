package vn.tiendo.amendment;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.RecordEntry;

/** The record of each adjustment: who did what, when, by what right. Entries are added, never changed. */
@Repository
class AdjustmentRecord {

    private final JdbcClient jdbc;
    private final Clock clock;

    AdjustmentRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(UUID adjustment, Actor actor, String event, String text) {
        note(adjustment, actor.username(), actor.authority().wording(), event, text);
    }

    /** What the system itself notes when a time has come. */
    void noteBySystem(UUID adjustment, String event, String text) {
        note(adjustment, "", "", event, text);
    }

    private void note(UUID adjustment, String by, String right, String event, String text) {
        jdbc.sql("insert into adjustment_record (adjustment, at, by, by_right, event, text) values (?, ?, ?, ?, ?, ?)")
                .params(adjustment, clock.instant().atOffset(ZoneOffset.UTC), by, right, event, text)
                .update();
    }

    /** The latest entries first, at most so many. */
    List<RecordEntry> of(UUID adjustment, int most) {
        return jdbc.sql("select * from adjustment_record where adjustment = ? order by id desc limit ?")
                .params(adjustment, most)
                .query(RecordEntry::of)
                .list();
    }
}
