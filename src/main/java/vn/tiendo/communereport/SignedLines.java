package vn.tiendo.communereport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.communereport.ReportedUnit.Sent;

/** What units have signed of a period: of each the latest version, and who has not sent any. */
@Repository
class SignedLines {

    private static final String LATEST =
            """
            select distinct on (r.id) v.id, u.name from unit_report r join unit_report_version v on v.unit_report = r.id
            join unit u on u.commune = r.commune and u.code = r.unit
            where r.period = :period and (:supplements or not v.supplement) order by r.id, v.number desc""";

    private final JdbcClient jdbc;

    SignedLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What one unit said of a task that it leads. */
    record Line(
            UUID assignment,
            String unit,
            int percent,
            String results,
            String documents,
            String obstacles,
            String next) {}

    /** By assignment. @param supplements whether what was signed after the lock counts, too */
    Map<UUID, List<Line>> of(UUID period, boolean supplements) {
        return jdbc
                .sql(
                        "select l.*, latest.name from (" + LATEST + ") latest"
                                + " join unit_report_version_line l on l.version = latest.id where l.leads order by latest.name")
                .param("period", period)
                .param("supplements", supplements)
                .query(SignedLines::line)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::assignment));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("assignment", UUID.class),
                row.getString("name"),
                row.getInt("percent"),
                row.getBoolean("nothing") && row.getString("results").isBlank()
                        ? "Không phát sinh."
                        : row.getString("results"),
                row.getString("documents"),
                row.getString("obstacles"),
                row.getString("next"));
    }

    /** All units that the period asks, by name. */
    List<ReportedUnit> units(UUID period) {
        return jdbc.sql(
                        """
                        select r.unit, u.name, r.sent_at is null as missing, r.late from unit_report r
                        join unit u on u.commune = r.commune and u.code = r.unit where r.period = ? order by u.name""")
                .param(period)
                .query((row, number) -> new ReportedUnit(row.getString("unit"), row.getString("name"), sent(row)))
                .list();
    }

    private static Sent sent(ResultSet row) throws SQLException {
        if (row.getBoolean("missing")) {
            return Sent.MISSING;
        }
        return row.getBoolean("late") ? Sent.LATE : Sent.ON_TIME;
    }

    /** Whether something was signed after the period was locked. */
    boolean hasSupplements(UUID period) {
        return jdbc.sql(
                        """
                        select exists (select 1 from unit_report_version v join unit_report r on r.id = v.unit_report
                        where r.period = ? and v.supplement)""")
                .param(period)
                .query(Boolean.class)
                .single();
    }
}
