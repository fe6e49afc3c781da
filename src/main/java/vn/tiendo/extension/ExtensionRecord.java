package vn.tiendo.extension;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.assignment.ExtendingAssignment;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.RecordEntry;

/** The record of each extension, whose entries stand in its task's record too. Entries are added, never changed. */
@Repository
class ExtensionRecord {

    private final ExtendingAssignment tasks;
    private final JdbcClient jdbc;
    private final Clock clock;

    ExtensionRecord(ExtendingAssignment tasks, JdbcClient jdbc, Clock clock) {
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(Extension extension, Actor actor, String event, String text) {
        note(extension, actor.username(), actor.authority().wording(), event, text);
    }

    void noteBySystem(Extension extension, String event, String text) {
        note(extension, "", "", event, text);
    }

    private void note(Extension extension, String by, String right, String event, String text) {
        jdbc.sql("insert into extension_record (extension, at, by, by_right, event, text) values (?, ?, ?, ?, ?, ?)")
                .params(extension.id, clock.instant().atOffset(ZoneOffset.UTC), by, right, event, text)
                .update();
        tasks.note(extension.assignment, by, right, event, text);
    }

    /** The latest entries first, at most so many. */
    List<RecordEntry> of(UUID extension, int most) {
        return jdbc.sql("select * from extension_record where extension = ? order by id desc limit ?")
                .params(extension, most)
                .query(RecordEntry::of)
                .list();
    }
}
