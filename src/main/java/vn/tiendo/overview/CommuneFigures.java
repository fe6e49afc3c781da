package vn.tiendo.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.unit.UnitKind;

/** What may be told of communes outside them: counted exactly as their own overview counts, and a list without people. */
@Repository
public class CommuneFigures {

    /** Of whose tasks by whom: the whole commune's, by nobody of it. */
    private static final String ALL = " from task_standing s where s.parent is null and s.commune = any(:communes)";

    private final JdbcClient jdbc;
    private final TaskRows rows;
    private final Days.Reckoned days;

    CommuneFigures(JdbcClient jdbc, TaskRows rows, Days.Reckoned days) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.days = days;
    }

    /**
     * A part of a commune's tasks; the parts of one division add up to the whole.
     *
     * @param key what they have in common: "2026-06", "2027" or nothing for when they are due; a unit's kind or nothing
     */
    public record Part(String key, Counts counts) {}

    /**
     * A task without anybody's name.
     *
     * @param number of its group and its own
     * @param reserved whether it is of the police or the army, and its title stays in the commune
     */
    public record Task(
            String number,
            String title,
            boolean reserved,
            String unit,
            String due,
            String state,
            String lateness,
            String mark) {}

    /** By commune; communes without an issued plan have none. */
    public Map<String, Counts> of(List<String> communes) {
        var counts = new LinkedHashMap<String, Counts>();
        query("select s.commune, " + Counts.SQL + ALL + " group by 1", communes)
                .query((row, number) -> counts.put(row.getString("commune"), Counts.of(row)))
                .list();
        return counts;
    }

    /** By month of this year, by year for all others; at last what has no due date. */
    public List<Part> byDue(String commune) {
        return parts(
                commune,
                "case when extract(year from s.told_due) = extract(year from :today::date)"
                        + " then to_char(s.told_due, 'YYYY-MM') else to_char(s.told_due, 'YYYY') end");
    }

    /** By kind of the unit that leads; nothing for tasks of several units. */
    public List<Part> byUnitKind(String commune) {
        return parts(commune, "(select u.kind from unit u where u.commune = s.commune and u.code = s.lead_unit)");
    }

    private List<Part> parts(String commune, String key) {
        var sql = "select coalesce(key, '') as key, " + Counts.SQL + " from (select s.*, " + key + " as key" + ALL
                + ") s group by 1 order by coalesce(key, '') = '', 1";
        return query(sql, List.of(commune))
                .query((row, number) -> new Part(row.getString("key"), Counts.of(row)))
                .list();
    }

    /** In the order of the commune's own list. @param from how many are left out before these @param most how many at most */
    public List<Task> tasks(String commune, int from, int most) {
        var viewer = new Viewer(commune, true, Optional.empty(), "", List.of());
        var conditions = Conditions.ofTasks(viewer, Filter.of(Asked.of(Map.of())), days.days());
        var kinds = kinds(commune);
        return rows.of(conditions, from, most).stream()
                .map(row -> task(row, kinds.get(row.unit())))
                .toList();
    }

    private Map<String, UnitKind> kinds(String commune) {
        var kinds = new LinkedHashMap<String, UnitKind>();
        jdbc.sql("select name, kind from unit where commune = ?")
                .param(commune)
                .query((row, number) -> kinds.put(row.getString("name"), UnitKind.valueOf(row.getString("kind"))))
                .list();
        return kinds;
    }

    private static Task task(TaskRows.Row row, @Nullable UnitKind kind) {
        var reserved = kind == UnitKind.CA || kind == UnitKind.QS;
        return new Task(
                row.group() + "." + row.number(),
                reserved ? "" : row.title(),
                reserved,
                row.unit(),
                row.due(),
                row.state(),
                row.lateness(),
                row.mark());
    }

    private JdbcClient.StatementSpec query(String sql, List<String> communes) {
        var now = days.days();
        return jdbc.sql(sql)
                .param("communes", communes.toArray(String[]::new))
                .param("today", now.today())
                .param("soon", now.soon());
    }
}
