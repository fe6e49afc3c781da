package vn.tiendo.communereport;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.assignment.Window;

/** The difficulties that units have put before the People's Committee, as they stood in a window of days. */
@Repository
class RaisedObstacles {

    private final JdbcClient jdbc;

    RaisedObstacles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where one stands, as a report groups them. */
    enum Stage {
        SOLVED,
        WITH_CITY,
        OPEN
    }

    /** @param letter the number of the document with which it went to the city */
    record Raised(String unit, String content, String proposal, Stage stage, Optional<String> letter, String outcome) {}

    /** Those open within the window or solved in it; what was withdrawn or refused is none. */
    List<Raised> of(UUID plan, Window window) {
        return jdbc.sql(
                        """
                        select u.name, o.content, o.proposal, o.letter_number, coalesce(o.result, o.answer, '') as outcome,
                            case when o.state = 'SOLVED' and o.ended_at < :end then 'SOLVED'
                                when o.letter_number is not null or o.state = 'AWAITING_LETTER' then 'WITH_CITY'
                                else 'OPEN' end as stage
                        from obstacle o join unit u on u.commune = o.commune and u.code = o.unit
                        where o.plan = :plan and o.raised_at < :end and o.state not in ('WITHDRAWN', 'REFUSED', 'WITH_HEAD')
                            and coalesce(o.ended_at, :start) >= :start
                        order by o.raised_at, o.id""")
                .param("plan", plan)
                .param("start", window.start())
                .param("end", window.end())
                .query((row, number) -> new Raised(
                        row.getString("name"),
                        row.getString("content"),
                        row.getString("proposal"),
                        Stage.valueOf(row.getString("stage")),
                        Optional.ofNullable(row.getString("letter_number")),
                        row.getString("outcome")))
                .list();
    }
}
