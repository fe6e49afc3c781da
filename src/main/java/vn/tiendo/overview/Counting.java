package vn.tiendo.overview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts where tasks stand, one query for each way to divide them. */
@Repository
class Counting {

    private static final String FROM = " from task_standing s";

    private final JdbcClient jdbc;

    Counting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Counts all(Conditions conditions) {
        return query("select " + Counts.SQL + FROM + conditions.sql(), conditions)
                .query((row, number) -> Counts.of(row))
                .single();
    }

    /** By the code of the unit. */
    Map<String, Counts> byUnit(Conditions conditions) {
        return by("s.lead_unit", conditions);
    }

    /** By the key of the group. */
    Map<String, Counts> byGroup(Conditions conditions) {
        return by("s.appendix || '/' || s.group_number", conditions);
    }

    private Map<String, Counts> by(String key, Conditions conditions) {
        var counts = new LinkedHashMap<String, Counts>();
        query("select " + key + " as key, " + Counts.SQL + FROM + conditions.sql() + " group by 1", conditions)
                .query((row, number) -> counts.put(row.getString("key"), Counts.of(row)))
                .list();
        return counts;
    }

    /** What one unit has to complete in a month, and what of it is done or late. */
    record Month(String unit, LocalDate month, long due, long completed, long overdue) {}

    List<Month> byMonth(Conditions conditions) {
        var sql = "select s.lead_unit, date_trunc('month', s.told_due)::date as month,"
                + " count(*) filter (where " + Wanted.NOT_CLOSED.condition() + ") as due,"
                + " count(*) filter (where s.standing in ('COMPLETED_ON_TIME', 'COMPLETED_LATE')) as completed,"
                + " count(*) filter (where " + Conditions.LATE + ") as overdue"
                + FROM + conditions.sql() + " and s.told_due is not null group by 1, 2";
        return query(sql, conditions)
                .query((row, number) -> new Month(
                        row.getString("lead_unit"),
                        row.getObject("month", LocalDate.class),
                        row.getLong("due"),
                        row.getLong("completed"),
                        row.getLong("overdue")))
                .list();
    }

    private JdbcClient.StatementSpec query(String sql, Conditions conditions) {
        return jdbc.sql(sql).params(conditions.params());
    }
}
