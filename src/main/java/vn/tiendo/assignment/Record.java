package vn.tiendo.assignment;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.RecordEntry;

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
    List<RecordEntry> of(UUID assignment, int most) {
        return jdbc.sql("select * from record_entry where assignment = ? order by id desc limit ?")
                .params(assignment, most)
                .query(RecordEntry::of)
                .list();
    }
}
