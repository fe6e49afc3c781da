package vn.tiendo.obstacle;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.RecordEntry;

/** The record of each obstacle: who did what, when, by what right. Entries are added, never changed. */
@Repository
class ObstacleRecord {

    private final JdbcClient jdbc;
    private final Clock clock;

    ObstacleRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(UUID obstacle, Actor actor, String event, String text) {
        note(obstacle, actor.username(), actor.authority().wording(), event, text);
    }

    void noteBySystem(UUID obstacle, String event, String text) {
        note(obstacle, "", "", event, text);
    }

    void noteWithoutRight(UUID obstacle, String by, String event, String text) {
        note(obstacle, by, "", event, text);
    }

    private void note(UUID obstacle, String by, String right, String event, String text) {
        jdbc.sql("insert into obstacle_record (obstacle, at, by, by_right, event, text) values (?, ?, ?, ?, ?, ?)")
                .params(obstacle, clock.instant().atOffset(ZoneOffset.UTC), by, right, event, text)
                .update();
    }

    /** The latest entries first, at most so many. */
    List<RecordEntry> of(UUID obstacle, int most) {
        return jdbc.sql("select * from obstacle_record where obstacle = ? order by id desc limit ?")
                .params(obstacle, most)
                .query(RecordEntry::of)
                .list();
    }
}
