package vn.tiendo.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.datafile.ExtraCells;
import vn.tiendo.indicator.IndicatorTable;
import vn.tiendo.indicator.IndicatorsAsWritten;
import vn.tiendo.refusal.Refusal;

/** A stored plan back in the shape in which it was written: its facts and the cells of its tables, nothing that was read. */
@Component
public class PlanAsWritten {

    private final JdbcClient jdbc;
    private final IndicatorsAsWritten indicators;

    PlanAsWritten(JdbcClient jdbc, IndicatorsAsWritten indicators) {
        this.jdbc = jdbc;
        this.indicators = indicators;
    }

    /** @throws vn.tiendo.refusal.Refusal if there is no such plan */
    public PlanFile.PlanPart of(UUID plan) {
        return jdbc.sql("select * from plan where id = ?")
                .param(plan)
                .query((row, number) -> part(row, appendices(plan), indicators.of(plan)))
                .optional()
                .orElseThrow(() -> new Refusal("Không tìm thấy kế hoạch này."));
    }

    private static PlanFile.PlanPart part(
            ResultSet row, List<PlanFile.Appendix> appendices, List<IndicatorTable> indicators) throws SQLException {
        return new PlanFile.PlanPart(
                row.getString("commune"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                (Integer) row.getObject("year"),
                row.getString("subject"),
                texts(row, "legal_bases"),
                row.getString("replaces"),
                new PlanFile.Signatory(
                        row.getString("signatory_name"),
                        row.getString("signatory_authority"),
                        row.getString("signatory_position")),
                texts(row, "recipients"),
                row.getString("leader"),
                new PlanFile.Regime(row.getString("unit_report"), row.getString("commune_report")),
                row.getString("annual_date"),
                appendices,
                indicators);
    }

    private List<PlanFile.Appendix> appendices(UUID plan) {
        record Titled(int number, String title) {}
        return jdbc
                .sql("select number, title from plan_appendix where plan = ? order by number")
                .param(plan)
                .query(Titled.class)
                .list()
                .stream()
                .map(appendix -> new PlanFile.Appendix(appendix.title(), groups(plan, appendix.number())))
                .toList();
    }

    private List<PlanFile.Group> groups(UUID plan, int appendix) {
        record Titled(String number, String title) {}
        return jdbc
                .sql("select number, title from plan_group where plan = ? and appendix = ? order by place")
                .params(plan, appendix)
                .query(Titled.class)
                .list()
                .stream()
                .map(group -> new PlanFile.Group(group.number(), group.title(), tasks(plan, appendix, group.number())))
                .toList();
    }

    private List<PlanFile.Task> tasks(UUID plan, int appendix, String group) {
        return jdbc.sql(
                        "select * from planned_task where plan = ? and appendix = ? and group_number = ? order by place")
                .params(plan, appendix, group)
                .query((row, number) -> task(row))
                .list();
    }

    private static PlanFile.Task task(ResultSet row) throws SQLException {
        return new PlanFile.Task(
                row.getString("number"),
                row.getString("sub_row"),
                row.getString("title"),
                row.getString("lead"),
                row.getString("coordinating"),
                row.getString("output"),
                row.getString("deadline"),
                row.getString("responsible"),
                row.getString("note"),
                resources(row).orElse(null),
                ExtraCells.of(row.getString("extra")));
    }

    private static Optional<PlanFile.Resources> resources(ResultSet row) throws SQLException {
        var text = row.getString("resources");
        var amount = (Long) row.getObject("resources_amount");
        var source = row.getString("resources_source");
        return Optional.ofNullable(text).map(written -> new PlanFile.Resources(written, amount, source));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
