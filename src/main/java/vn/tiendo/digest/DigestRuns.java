package vn.tiendo.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days on which each commune was reminded. */
@Repository
class DigestRuns {

    private final JdbcClient jdbc;

    DigestRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false if another node has made it already */
    boolean add(DigestRun run) {
        return jdbc.sql(
                                """
                        insert into digest_run (id, commune, day, at_time, started_at) values (?, ?, ?, ?, ?)
                        on conflict (commune, day, at_time) do nothing""")
                        .params(
                                run.id(),
                                run.commune(),
                                run.day(),
                                run.at(),
                                run.startedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    DigestRun get(UUID id) {
        return jdbc.sql("select * from digest_run where id = ?")
                .param(id)
                .query(DigestRuns::run)
                .single();
    }

    /** The latest one at that time of day before that day. */
    Optional<DigestRun> before(DigestRun run) {
        return jdbc.sql(
                        """
                        select * from digest_run where commune = ? and day < ? and at_time = ?
                        order by day desc limit 1""")
                .params(run.commune(), run.day(), run.at())
                .query(DigestRuns::run)
                .optional();
    }

    /** The times of a day at which a commune was reminded. */
    List<LocalTime> timesOn(String commune, LocalDate day) {
        return jdbc.sql("select at_time from digest_run where commune = ? and day = ?")
                .params(commune, day)
                .query(LocalTime.class)
                .list();
    }

    private static DigestRun run(ResultSet row, int number) throws SQLException {
        return new DigestRun(
                row.getObject("id", UUID.class),
                row.getString("commune"),
                row.getObject("day", LocalDate.class),
                row.getObject("at_time", LocalTime.class),
                row.getTimestamp("started_at").toInstant());
    }
}
