package vn.tiendo.report;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds units' reports for those who play them: the demonstration and the rehearsal. */
@Repository
public class UnitReportDirectory {

    private final JdbcClient jdbc;

    UnitReportDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The report of a unit on the latest period of a plan; empty where it has none. */
    public Optional<UUID> latest(UUID plan, String unit) {
        return jdbc.sql(
                        """
                        select r.id from unit_report r join report_period p on p.id = r.period
                        where p.plan = ? and r.unit = ? order by p.units_due desc limit 1""")
                .params(plan, unit)
                .query(UUID.class)
                .optional();
    }
}
