package vn.tiendo.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each version of an output that was filed, with its verdict; rows are completed, never replaced. */
@Repository
class Filings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Filings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Filing(
            UUID id,
            int round,
            String filedBy,
            Instant filedAt,
            String done,
            List<String> missing,
            Optional<String> verdict,
            Optional<String> reason,
            Optional<String> note) {}

    /** @param missing units that had not answered when the output was filed */
    UUID open(Assignment assignment, String by, String done, List<String> missing) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into filing (id, assignment, round, filed_by, filed_at, done, missing)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, assignment.id, assignment.rounds, by, now(), done, missing.toArray(String[]::new))
                .update();
        return id;
    }

    void signedOff(Assignment assignment, String by) {
        jdbc.sql("update filing set signed_off_by = ?, signed_off_at = ? where assignment = ? and round = ?")
                .params(by, now(), assignment.id, assignment.rounds)
                .update();
    }

    /** Who signed off the version under review. */
    Optional<String> signedOffBy(Assignment assignment) {
        return jdbc.sql(
                        "select signed_off_by from filing where assignment = ? and round = ? and signed_off_by is not null")
                .params(assignment.id, assignment.rounds)
                .query(String.class)
                .optional();
    }

    void accepted(Assignment assignment, String by) {
        decide(assignment, by, "ACCEPTED", null, null);
    }

    void returned(Assignment assignment, String by, ReturnReason reason, String note) {
        decide(assignment, by, "RETURNED", reason.name(), note);
    }

    private void decide(
            Assignment assignment,
            String by,
            String verdict,
            @org.jspecify.annotations.Nullable String reason,
            @org.jspecify.annotations.Nullable String note) {
        jdbc.sql(
                        """
                        update filing set verdict = :verdict, reason = :reason, note = :note, decided_by = :by, decided_at = :now
                        where assignment = :assignment and round = :round""")
                .param("verdict", verdict)
                .param("reason", reason)
                .param("note", note)
                .param("by", by)
                .param("now", now())
                .param("assignment", assignment.id)
                .param("round", assignment.rounds)
                .update();
    }

    /** The latest first. */
    List<Filing> of(UUID assignment) {
        return jdbc.sql("select * from filing where assignment = ? order by round desc")
                .param(assignment)
                .query(Filings::filing)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Filing filing(ResultSet row, int number) throws SQLException {
        return new Filing(
                row.getObject("id", UUID.class),
                row.getInt("round"),
                row.getString("filed_by"),
                row.getTimestamp("filed_at").toInstant(),
                row.getString("done"),
                Arrays.asList((String[]) row.getArray("missing").getArray()),
                Optional.ofNullable(row.getString("verdict")),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getString("note")));
    }
}
