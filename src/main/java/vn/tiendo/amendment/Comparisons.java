package vn.tiendo.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a person decided about the comparison of a draft with a running plan. */
@Repository
class Comparisons {

    private final JdbcClient jdbc;
    private final Clock clock;

    Comparisons(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How a task ends that the draft no longer has. */
    enum Ending {
        STOPPED("dừng thực hiện"),
        COMPLETED("hoàn thành"),
        CARRIED_OVER("chuyển tiếp");

        private final String wording;

        Ending(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }
    }

    /**
     * The end of one running task.
     *
     * @param successor the task of the draft that carries it on
     */
    record Decision(UUID running, Ending ending, Optional<UUID> successor, String reason) {}

    /** From the draft's task to the running one, or to nothing where it is a new task. */
    Map<UUID, Optional<UUID>> pairs(UUID draft) {
        var pairs = new HashMap<UUID, Optional<UUID>>();
        jdbc.sql("select draft_task, running_task from paired_task where draft = ?")
                .param(draft)
                .query((ResultSet row) -> {
                    pairs.put(
                            row.getObject("draft_task", UUID.class),
                            Optional.ofNullable(row.getObject("running_task", UUID.class)));
                });
        return pairs;
    }

    void pair(UUID draft, UUID draftTask, @Nullable UUID running, String by) {
        jdbc.sql(
                        """
                        insert into paired_task (draft_task, draft, running_task, decided_by, decided_at)
                        values (:task, :draft, :running, :by, :at)
                        on conflict (draft_task) do update set running_task = excluded.running_task,
                            decided_by = excluded.decided_by, decided_at = excluded.decided_at""")
                .param("task", draftTask)
                .param("draft", draft)
                .param("running", running)
                .param("by", by)
                .param("at", now())
                .update();
    }

    Map<UUID, Decision> endings(UUID draft) {
        var endings = new HashMap<UUID, Decision>();
        List<Decision> all = jdbc.sql("select * from ended_task where draft = ?")
                .param(draft)
                .query(Comparisons::decision)
                .list();
        all.forEach(decision -> endings.put(decision.running(), decision));
        return endings;
    }

    void end(UUID draft, Decision decision, String by) {
        jdbc.sql(
                        """
                        insert into ended_task (draft, running_task, ending, successor, reason, decided_by, decided_at)
                        values (:draft, :running, :ending, :successor, :reason, :by, :at)
                        on conflict (draft, running_task) do update set ending = excluded.ending,
                            successor = excluded.successor, reason = excluded.reason, decided_by = excluded.decided_by,
                            decided_at = excluded.decided_at""")
                .param("draft", draft)
                .param("running", decision.running())
                .param("ending", decision.ending().name())
                .param("successor", decision.successor().orElse(null))
                .param("reason", decision.reason())
                .param("by", by)
                .param("at", now())
                .update();
    }

    /** Nothing is decided any more: another plan is compared with. */
    void forget(UUID draft) {
        jdbc.sql("delete from paired_task where draft = ?").param(draft).update();
        jdbc.sql("delete from ended_task where draft = ?").param(draft).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getObject("running_task", UUID.class),
                Ending.valueOf(row.getString("ending")),
                Optional.ofNullable(row.getObject("successor", UUID.class)),
                row.getString("reason"));
    }
}
