package vn.tiendo.report;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.unit.Authority;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.RecordEntry;

/** The record of each period and of each unit's report: who did what, when, by what right. Entries are added, never changed. */
@Repository
class ReportRecord {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(UUID subject, Actor actor, String event, String text) {
        note(subject, actor.username(), actor.authority(), event, text);
    }

    void note(UUID subject, String by, Authority right, String event, String text) {
        add(subject, by, right.wording(), event, text);
    }

    void noteBySystem(UUID subject, String event, String text) {
        add(subject, "", "", event, text);
    }

    private void add(UUID subject, String by, String right, String event, String text) {
        jdbc.sql("insert into report_record (subject, at, by, by_right, event, text) values (?, ?, ?, ?, ?, ?)")
                .params(subject, clock.instant().atOffset(ZoneOffset.UTC), by, right, event, text)
                .update();
    }

    /** The latest entries first, at most so many. */
    List<RecordEntry> of(UUID subject, int most) {
        return jdbc.sql("select * from report_record where subject = ? order by id desc limit ?")
                .params(subject, most)
                .query(RecordEntry::of)
                .list();
    }
}
