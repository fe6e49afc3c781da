package vn.tiendo.plan;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.refusal.Refusal;

/** Where each draft stands between the plan desk, its head and the leader. */
@Repository
class Submissions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Submissions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The state of a plan, which nobody else changes until the end of the transaction. */
    PlanState lock(UUID plan) {
        return jdbc.sql("select issued_at, submitted_at, return_reason from plan where id = ? for update")
                .param(plan)
                .query((row, number) -> Plans.state(row))
                .optional()
                .orElseThrow(() -> new Refusal("Không tìm thấy kế hoạch này."));
    }

    String communeOf(UUID plan) {
        return jdbc.sql("select commune from plan where id = ?")
                .param(plan)
                .query(String.class)
                .single();
    }

    void begin(UUID plan, String by, String gapReason) {
        jdbc.sql(
                        """
                        update plan set submitted_at = ?, submitted_by = ?, return_reason = null,
                            gap_reason = coalesce(nullif(?, ''), gap_reason)
                        where id = ?""")
                .params(clock.instant().atOffset(ZoneOffset.UTC), by, gapReason, plan)
                .update();
    }
}
