package vn.tiendo.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.unit.Authority;
import vn.tiendo.workflow.Actor;

/** The record of each plan: who did what, when, by what right and why. Entries are added, never changed. */
@Repository
class PlanRecord {

    static final String DROPPED = "Bỏ dự thảo";

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Entry(Instant at, String by, String byRight, String event, String text) {}

    void note(Plan plan, Actor actor, String event, String text) {
        note(plan, actor.username(), actor.authority(), event, text);
    }

    void note(Plan plan, String by, Authority authority, String event, String text) {
        jdbc.sql(
                        """
                        insert into plan_record (plan, commune, at, by, by_right, event, text)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        plan.id(),
                        plan.commune(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        by,
                        authority.wording(),
                        event,
                        text)
                .update();
    }

    /** The latest entries first, at most so many. */
    List<Entry> of(UUID plan, int most) {
        return jdbc.sql("select * from plan_record where plan = ? order by id desc limit ?")
                .params(plan, most)
                .query(PlanRecord::entry)
                .list();
    }

    Optional<Entry> lastReturn(UUID plan) {
        return jdbc.sql("select * from plan_record where plan = ? and event like 'Trả lại%' order by id desc limit 1")
                .param(plan)
                .query(PlanRecord::entry)
                .optional();
    }

    /** The drafts of a commune that were dropped last. */
    List<Entry> dropped(String commune, int most) {
        return jdbc.sql("select * from plan_record where commune = ? and event = '%s' order by id desc limit ?"
                        .formatted(DROPPED))
                .params(commune, most)
                .query(PlanRecord::entry)
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
