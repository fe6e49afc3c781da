package vn.tiendo.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which plan changes or replaces which. */
@Repository
public class Amendments {

    private final JdbcClient jdbc;

    Amendments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a plan does to another one; empty for a plan that stands alone. */
    public Optional<Amendment> of(UUID plan) {
        return jdbc.sql("select amends, amendment from plan where id = ? and amends is not null")
                .param(plan)
                .query(Amendments::amendment)
                .optional();
    }

    /** Drafts and plans in force that change or replace a plan, the latest first. */
    public List<Plan> to(UUID running) {
        return jdbc.sql("select * from plan where amends = ? order by issued_on desc nulls first, created_at desc")
                .param(running)
                .query(Plans::plan)
                .list();
    }

    /** The plan in force that took this one's place. */
    public Optional<Plan> replacementOf(UUID plan) {
        return jdbc.sql("select * from plan where amends = ? and amendment = 'REPLACES' and issued_at is not null")
                .param(plan)
                .query(Plans::plan)
                .optional();
    }

    public void declare(UUID draft, Amendment amendment) {
        jdbc.sql("update plan set amends = ?, amendment = ?, compared_at = null where id = ? and issued_at is null")
                .params(amendment.running(), amendment.kind().name(), draft)
                .update();
    }

    /** The draft stands alone again. */
    public void withdraw(UUID draft) {
        jdbc.sql(
                        "update plan set amends = null, amendment = null, compared_at = null where id = ? and issued_at is null")
                .param(draft)
                .update();
    }

    public void compared(UUID draft, Instant at) {
        jdbc.sql("update plan set compared_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), draft)
                .update();
    }

    /** When a person last confirmed what the draft changes. */
    public Optional<Instant> comparedAt(UUID draft) {
        return jdbc.sql("select compared_at from plan where id = ? and compared_at is not null")
                .param(draft)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Whether anything of a plan was changed since its issue. */
    public boolean changed(UUID plan) {
        return jdbc.sql("select exists (select 1 from task_change where plan = ?)")
                .param(plan)
                .query(Boolean.class)
                .single();
    }

    private static Amendment amendment(ResultSet row, int number) throws SQLException {
        return new Amendment(row.getObject("amends", UUID.class), Amendment.Kind.valueOf(row.getString("amendment")));
    }
}
