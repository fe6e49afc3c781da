package vn.tiendo.digest;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What went one rung up, once for each due date of a thing. */
@Repository
class Escalations {

    private final JdbcClient jdbc;

    Escalations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false if it went up before */
    boolean add(DigestRun run, OpenItem item, Reminder told, String reason) {
        return jdbc.sql(
                                """
                        insert into escalation (commune, kind, item, subject_kind, subject, unit, rung, audience, due, day, reason)
                        values (:commune, :kind, :item, :subjectKind, :subject, :unit, :rung, :audience, :due, :day, :reason)
                        on conflict (item, rung, due) do nothing""")
                        .param("commune", run.commune())
                        .param("kind", item.kind().name())
                        .param("item", item.id())
                        .param("subjectKind", item.subject().kind().name())
                        .param("subject", item.subject().id())
                        .param("unit", item.unit().orElse(null))
                        .param("rung", told.rung())
                        .param("audience", told.audience().name())
                        .param("due", told.due())
                        .param("day", run.day())
                        .param("reason", reason)
                        .update()
                == 1;
    }
}
