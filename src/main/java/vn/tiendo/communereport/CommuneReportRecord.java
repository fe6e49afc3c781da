package vn.tiendo.communereport;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.RecordEntry;

/** The record of each report of a commune: who did what, when, by what right. Entries are added, never changed. */
@Repository
class CommuneReportRecord {

    private final JdbcClient jdbc;
    private final Clock clock;

    CommuneReportRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(UUID report, Actor actor, String event, String text) {
        add(report, actor.username(), actor.authority().wording(), event, text);
    }

    void noteBySystem(UUID report, String event, String text) {
        add(report, "", "", event, text);
    }

    private void add(UUID report, String by, String right, String event, String text) {
        jdbc.sql("insert into commune_report_record (report, at, by, by_right, event, text) values (?, ?, ?, ?, ?, ?)")
                .params(report, clock.instant().atOffset(ZoneOffset.UTC), by, right, event, text)
                .update();
    }

    /** The latest entries first, at most so many. */
    List<RecordEntry> of(UUID report, int most) {
        return jdbc.sql("select * from commune_report_record where report = ? order by id desc limit ?")
                .params(report, most)
                .query(RecordEntry::of)
                .list();
    }
}
