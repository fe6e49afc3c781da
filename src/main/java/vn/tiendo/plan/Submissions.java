package vn.tiendo.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.refusal.Refusal;

/** Where each draft stands between the plan desk, its head and the leader. */
@Repository
class Submissions {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    Submissions(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
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

    /** @param content the tasks as they are now, by which later changes are told */
    void sendBack(UUID plan, String reason, DraftContent content) {
        jdbc.sql("update plan set return_reason = ?, returned_content = cast(? as jsonb) where id = ?")
                .params(reason, written(content), plan)
                .update();
    }

    /** Who submitted a draft, and when. */
    record Submission(String by, Instant at) {}

    Optional<Submission> last(UUID plan) {
        return jdbc.sql("select submitted_by, submitted_at from plan where id = ? and submitted_at is not null")
                .param(plan)
                .query((row, number) -> new Submission(
                        row.getString("submitted_by"),
                        row.getTimestamp("submitted_at").toInstant()))
                .optional();
    }

    Optional<DraftContent> returnedContent(UUID plan) {
        return jdbc.sql("select returned_content::text from plan where id = ? and returned_content is not null")
                .param(plan)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    private String written(DraftContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private DraftContent read(String stored) {
        try {
            return json.readValue(stored, DraftContent.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
