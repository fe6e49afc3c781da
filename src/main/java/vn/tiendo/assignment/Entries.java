package vn.tiendo.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What officers reported on the way: progress of one-off tasks, monthly entries of continuous ones. */
@Repository
class Entries {

    private final JdbcClient jdbc;
    private final Clock clock;

    Entries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What somebody said of a stretch of work. */
    record Said(
            @Nullable Integer percent, @Nullable String done, @Nullable String difficulty, @Nullable String proposal) {}

    record Period(LocalDate month, LocalDate due, Optional<String> answer) {}

    void progress(UUID assignment, String by, Said said) {
        jdbc.sql(
                        """
                        insert into progress_entry (id, assignment, at, by, percent, done, difficulty, proposal)
                        values (:id, :assignment, :at, :by, :percent, :done, :difficulty, :proposal)""")
                .param("id", UUID.randomUUID())
                .param("assignment", assignment)
                .param("at", now())
                .param("by", by)
                .param("percent", said.percent())
                .param("done", said.done())
                .param("difficulty", said.difficulty())
                .param("proposal", said.proposal())
                .update();
    }

    void openPeriod(UUID assignment, LocalDate month, LocalDate due) {
        jdbc.sql("insert into period_entry (id, assignment, month, due) values (?, ?, ?, ?) on conflict do nothing")
                .params(UUID.randomUUID(), assignment, month, due)
                .update();
    }

    Optional<Period> lastPeriod(UUID assignment) {
        return periods(assignment).stream().findFirst();
    }

    /** The latest first. */
    List<Period> periods(UUID assignment) {
        return jdbc.sql("select month, due, answer from period_entry where assignment = ? order by month desc")
                .param(assignment)
                .query(Entries::period)
                .list();
    }

    void answer(UUID assignment, LocalDate month, String answer, @Nullable String by, Said said) {
        jdbc.sql(
                        """
                        update period_entry set answer = :answer, done = :done, percent = :percent, difficulty = :difficulty,
                            proposal = :proposal, entered_by = :by, entered_at = :at
                        where assignment = :assignment and month = :month""")
                .param("answer", answer)
                .param("done", said.done())
                .param("percent", said.percent())
                .param("difficulty", said.difficulty())
                .param("proposal", said.proposal())
                .param("by", by)
                .param("at", now())
                .param("assignment", assignment)
                .param("month", month)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Period period(ResultSet row, int number) throws SQLException {
        return new Period(
                row.getObject("month", LocalDate.class),
                row.getObject("due", LocalDate.class),
                Optional.ofNullable(row.getString("answer")));
    }
}
