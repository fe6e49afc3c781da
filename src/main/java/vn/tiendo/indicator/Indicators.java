package vn.tiendo.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The face of this package: what plans want to be reached. */
@Repository
public class Indicators {

    private static final String ORDER = " order by table_number, place";

    private final JdbcClient jdbc;

    Indicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A table's title, and the title of one of its groups. */
    public record Titles(int table, String title, String group, String groupTitle) {}

    /** The rows of a plan's tables in their order, headings too; without those that an amendment took out. */
    public List<Indicator> of(UUID plan) {
        var targets = targets("i.plan = ?", plan);
        return jdbc.sql("select * from indicator where plan = ? and removed_at is null" + ORDER)
                .param(plan)
                .query((row, number) -> indicator(row, targets))
                .list();
    }

    /** One row, also where an amendment has taken it out. */
    public Optional<Indicator> find(UUID id) {
        var targets = targets("i.id = ?", id);
        return jdbc.sql("select * from indicator where id = ?")
                .param(id)
                .query((row, number) -> indicator(row, targets))
                .optional();
    }

    /** Whether the plan wants anything to be measured. */
    public boolean hasAny(UUID plan) {
        return jdbc.sql("select exists (select from indicator where plan = ? and removed_at is null and not heading)")
                .param(plan)
                .query(Boolean.class)
                .single();
    }

    /** The titles of a plan's tables with those of their groups, in order; a table's own once for each of its groups. */
    public List<Titles> titles(UUID plan) {
        return jdbc.sql(
                        """
                        select t.number, t.title, g.number, g.title from indicator_table t
                        join indicator_group g on g.plan = t.plan and g.table_number = t.number
                        where t.plan = ? order by t.number, g.place""")
                .param(plan)
                .query((row, number) -> new Titles(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** Where the plan wants two values of one thing in one year: each pair of rows once, in the order of the tables. */
    public List<Contradiction> contradictions(UUID plan) {
        return Contradiction.among(of(plan));
    }

    private Map<UUID, List<Target>> targets(String which, UUID id) {
        var found = new HashMap<UUID, List<Target>>();
        jdbc.sql("select t.* from indicator_target t join indicator i on i.id = t.indicator where " + which
                        + " order by t.indicator, t.place")
                .param(id)
                .query(row -> {
                    found.computeIfAbsent(row.getObject("indicator", UUID.class), key -> new ArrayList<>())
                            .add(target(row));
                });
        return found;
    }

    private static Target target(ResultSet row) throws SQLException {
        return new Target(
                row.getInt("year"),
                Comparator.valueOf(row.getString("comparator")),
                Optional.ofNullable(row.getBigDecimal("value")),
                Optional.ofNullable(row.getBigDecimal("to_value")),
                row.getString("applies_to"),
                row.getString("text"));
    }

    private static Indicator indicator(ResultSet row, Map<UUID, List<Target>> targets) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Indicator(
                id,
                row.getObject("plan", UUID.class),
                row.getString("commune"),
                row.getInt("table_number"),
                row.getString("group_number"),
                row.getString("number"),
                row.getString("parent"),
                row.getBoolean("heading"),
                row.getString("title"),
                row.getString("unit_of_measure"),
                row.getString("lead"),
                texts(row, "lead_units"),
                row.getString("coordinating"),
                texts(row, "coordinating_units"),
                row.getString("output"),
                row.getString("note"),
                targets.getOrDefault(id, List.of()),
                texts(row, "doubts"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
