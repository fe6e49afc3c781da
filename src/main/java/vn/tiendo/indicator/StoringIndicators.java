package vn.tiendo.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.datafile.ExtraCells;

/** Writes what the tables of indicators of a draft say. */
@Repository
public class StoringIndicators {

    private final JdbcClient jdbc;

    StoringIndicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Codes of the commune's units that the cells of a row mean, and what is doubtful about them. */
    public record Units(List<String> leads, List<String> coordinating, List<String> doubts) {}

    /** The plan has these tables and no others; for drafts, whose rows nobody has measured. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(
            UUID plan, String commune, List<IndicatorTable> tables, Function<IndicatorTable.Row, Units> reading) {
        jdbc.sql("delete from indicator where plan = ?").param(plan).update();
        jdbc.sql("delete from indicator_group where plan = ?").param(plan).update();
        jdbc.sql("delete from indicator_table where plan = ?").param(plan).update();
        for (var number = 1; number <= tables.size(); number++) {
            addTable(plan, commune, number, tables.get(number - 1), reading);
        }
    }

    private void addTable(
            UUID plan, String commune, int number, IndicatorTable table, Function<IndicatorTable.Row, Units> reading) {
        jdbc.sql("insert into indicator_table (plan, number, title) values (?, ?, ?)")
                .params(plan, number, Objects.requireNonNullElse(table.title(), ""))
                .update();
        var place = 0;
        for (var group : table.groups()) {
            jdbc.sql("insert into indicator_group (plan, table_number, number, title, place) values (?, ?, ?, ?, ?)")
                    .params(plan, number, group.number(), group.title(), place++)
                    .update();
            for (var row : group.indicators()) {
                add(new Place(plan, commune, number, group, place++), row, reading.apply(row));
            }
        }
    }

    private record Place(UUID plan, String commune, int table, IndicatorTable.Group group, int place) {

        /** The number of the row above one that is called 1.2, where there is such a row. */
        String above(String number) {
            var dot = number.lastIndexOf('.');
            return Optional.of(number.substring(0, Math.max(0, dot)))
                    .filter(above -> group.indicators().stream()
                            .anyMatch(row -> row.number().equals(above)))
                    .orElse("");
        }
    }

    private void add(Place at, IndicatorTable.Row row, Units units) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into indicator (id, plan, commune, table_number, group_number, number, parent, place, heading,
                            title, unit_of_measure, lead, lead_units, coordinating, coordinating_units, output, note, extra,
                            doubts)
                        values (:id, :plan, :commune, :table, :group, :number, :parent, :place, :heading,
                            :title, :unit, :lead, :leadUnits, :coordinating, :coordinatingUnits, :output, :note,
                            cast(:extra as jsonb), :doubts)""")
                .param("id", id)
                .param("plan", at.plan())
                .param("commune", at.commune())
                .param("table", at.table())
                .param("group", at.group().number())
                .param("number", row.number())
                .param("parent", at.above(row.number()))
                .param("place", at.place())
                .param("heading", row.isHeading())
                .param("title", row.title())
                .param("unit", row.cell(row.unit()))
                .param("lead", row.leadCell())
                .param("leadUnits", units.leads().toArray(String[]::new))
                .param("coordinating", row.coordinatingCell())
                .param("coordinatingUnits", units.coordinating().toArray(String[]::new))
                .param("output", row.cell(row.output()))
                .param("note", row.cell(row.note()))
                .param("extra", ExtraCells.json(row.extras()))
                .param("doubts", doubts(row, units).toArray(String[]::new))
                .update();
        addTargets(id, TargetCells.read(row.cells()));
    }

    private static List<String> doubts(IndicatorTable.Row row, Units units) {
        var doubts = new ArrayList<String>();
        if (!row.isHeading()) {
            doubts.addAll(units.doubts());
            row.cells().forEach((year, cell) -> TargetCells.doubt(cell, year).ifPresent(doubts::add));
        }
        return doubts;
    }

    private void addTargets(UUID indicator, List<Target> targets) {
        for (var place = 0; place < targets.size(); place++) {
            var target = targets.get(place);
            jdbc.sql(
                            """
                            insert into indicator_target (indicator, place, year, comparator, value, to_value, applies_to, text)
                            values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            indicator,
                            place,
                            target.year(),
                            target.comparator().name(),
                            target.value().orElse(null),
                            target.to().orElse(null),
                            target.appliesTo(),
                            target.text())
                    .update();
        }
    }
}
