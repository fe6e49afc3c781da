package vn.tiendo.measurement;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who entered a unit's figures the last time: in this plan, else in any. */
@Repository
class LastOfficers {

    private final JdbcClient jdbc;

    LastOfficers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where the head did, or nobody yet. */
    Optional<String> of(MeasuringRound round, String unit) {
        return jdbc.sql(
                        """
                        select coalesce(g.officer, '') from measuring g join measuring_round r on r.id = g.round
                        where g.commune = ? and g.unit = ? and r.id <> ? order by r.plan = ? desc, r.opened_at desc limit 1""")
                .params(round.commune, unit, round.id, round.plan)
                .query(String.class)
                .optional()
                .filter(officer -> !officer.isEmpty());
    }
}
