package vn.tiendo.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands of every line: its newest accepted version. A draft or a signed correction does not count yet. */
@Repository
class AcceptedMeasurements {

    private static final String OF =
            """
            select * from (
                select distinct on (l.id) l.id as line_id, l.indicator, l.part, r.year, m.answer, m.value, m.period_first,
                    m.period_last, m.source, m.decided_at
                from measuring_round r join measuring g on g.round = r.id join measuring_line l on l.measuring = g.id
                join measurement m on m.line = l.id and m.state = 'ACCEPTED'
                where %s order by l.id, m.number desc) newest
            order by year, period_last, decided_at""";

    private final JdbcClient jdbc;

    AcceptedMeasurements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param year of the round that it was measured in */
    record Accepted(
            UUID line, UUID indicator, String part, int year, Answer answer, Period period, String source, Instant at) {

        boolean isOf(UUID wanted, String wantedPart) {
            return indicator.equals(wanted) && part.equals(wantedPart);
        }
    }

    /** Of all indicators of a plan, the earliest first. */
    List<Accepted> ofPlan(UUID plan) {
        return jdbc.sql(OF.formatted("r.plan = ?"))
                .param(plan)
                .query(AcceptedMeasurements::row)
                .list();
    }

    /** Of one indicator, the earliest first. */
    List<Accepted> ofIndicator(UUID indicator) {
        return jdbc.sql(OF.formatted("l.indicator = ?"))
                .param(indicator)
                .query(AcceptedMeasurements::row)
                .list();
    }

    private static Accepted row(ResultSet row, int number) throws SQLException {
        return new Accepted(
                row.getObject("line_id", UUID.class),
                row.getObject("indicator", UUID.class),
                row.getString("part"),
                row.getInt("year"),
                MeasuringLines.answer(row).orElseThrow(),
                new Period(
                        row.getObject("period_first", LocalDate.class), row.getObject("period_last", LocalDate.class)),
                row.getString("source"),
                row.getTimestamp("decided_at").toInstant());
    }
}
