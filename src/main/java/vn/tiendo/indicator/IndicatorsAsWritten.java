package vn.tiendo.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.datafile.ExtraCells;

/** A plan's tables of indicators back in the shape in which they were written: cells, nothing that was read. */
@Component
public class IndicatorsAsWritten {

    private final JdbcClient jdbc;

    IndicatorsAsWritten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the tables; without what an amendment took out. */
    public List<IndicatorTable> of(UUID plan) {
        record Titled(int number, String title) {}
        var targets = targets(plan);
        return jdbc
                .sql("select number, title from indicator_table where plan = ? order by number")
                .param(plan)
                .query(Titled.class)
                .list()
                .stream()
                .map(table -> new IndicatorTable(table.title(), groups(plan, table.number(), targets)))
                .toList();
    }

    private List<IndicatorTable.Group> groups(UUID plan, int table, Map<UUID, Map<Integer, String>> targets) {
        record Titled(String number, String title) {}
        return jdbc
                .sql("select number, title from indicator_group where plan = ? and table_number = ? order by place")
                .params(plan, table)
                .query(Titled.class)
                .list()
                .stream()
                .map(group -> new IndicatorTable.Group(
                        group.number(), group.title(), rows(plan, table, group.number(), targets)))
                .toList();
    }

    private List<IndicatorTable.Row> rows(UUID plan, int table, String group, Map<UUID, Map<Integer, String>> targets) {
        return jdbc.sql(
                        """
                        select * from indicator where plan = ? and table_number = ? and group_number = ?
                            and removed_at is null order by place""")
                .params(plan, table, group)
                .query((row, number) -> row(row, targets))
                .list();
    }

    private static IndicatorTable.Row row(ResultSet row, Map<UUID, Map<Integer, String>> targets) throws SQLException {
        return new IndicatorTable.Row(
                row.getString("number"),
                row.getString("title"),
                row.getString("unit_of_measure"),
                row.getString("lead"),
                row.getString("coordinating"),
                row.getString("output"),
                row.getString("note"),
                targets.getOrDefault(row.getObject("id", UUID.class), Map.of()),
                ExtraCells.of(row.getString("extra")));
    }

    private Map<UUID, Map<Integer, String>> targets(UUID plan) {
        var found = new HashMap<UUID, Map<Integer, String>>();
        jdbc.sql("select t.* from indicator_target t join indicator i on i.id = t.indicator where i.plan = ?")
                .param(plan)
                .query(row -> {
                    found.computeIfAbsent(row.getObject("indicator", UUID.class), key -> new TreeMap<>())
                            .put(row.getInt("year"), row.getString("text"));
                });
        return found;
    }
}
