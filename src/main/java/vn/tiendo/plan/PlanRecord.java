package vn.tiendo.plan;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.unit.Authority;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.RecordEntry;

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

    /** What the system itself notes when a time has come. */
    void noteBySystem(Plan plan, String event, String text) {
        note(plan, "", Authority.HOLDER, event, text);
    }

    /** The latest entries first, at most so many. */
    List<RecordEntry> of(UUID plan, int most) {
        return jdbc.sql("select * from plan_record where plan = ? order by id desc limit ?")
                .params(plan, most)
                .query(RecordEntry::of)
                .list();
    }

    Optional<RecordEntry> lastReturn(UUID plan) {
        return jdbc.sql("select * from plan_record where plan = ? and event like 'Trả lại%' order by id desc limit 1")
                .param(plan)
                .query(RecordEntry::of)
                .optional();
    }

    /** The drafts of a commune that were dropped last. */
    List<RecordEntry> dropped(String commune, int most) {
        return jdbc.sql("select * from plan_record where commune = ? and event = '%s' order by id desc limit ?"
                        .formatted(DROPPED))
                .params(commune, most)
                .query(RecordEntry::of)
                .list();
    }
}
