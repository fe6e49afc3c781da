package vn.tiendo.communereport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.assignment.Standing;

/** The tasks and units of a report as they stood when it was submitted. */
@Repository
class Frozen {

    private final JdbcClient jdbc;

    Frozen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the place of what an earlier submission froze. */
    void keep(UUID report, List<ReportedTask> tasks, List<ReportedUnit> units) {
        jdbc.sql("delete from commune_report_task where report = ?")
                .param(report)
                .update();
        jdbc.sql("delete from commune_report_unit where report = ?")
                .param(report)
                .update();
        for (var place = 0; place < tasks.size(); place++) {
            keep(report, place, tasks.get(place));
        }
        units.forEach(unit -> jdbc.sql("insert into commune_report_unit values (?, ?, ?, ?)")
                .params(report, unit.unit(), unit.name(), unit.sent().name())
                .update());
    }

    private void keep(UUID report, int place, ReportedTask task) {
        jdbc.sql(
                        "insert into commune_report_task values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(report, place, task.assignment(), task.appendix(), task.group(), task.groupTitle())
                .params(task.number(), task.title(), task.output(), task.unit(), task.units(), task.deadline())
                .params(task.due().orElse(null), task.state(), task.standing().name(), task.percent())
                .params(task.endedNow(), task.results(), task.documents(), task.obstacles(), task.next())
                .update();
    }

    /** Takes the place of what an earlier submission froze. */
    void keep(UUID report, HeldInspections.Held inspections) {
        jdbc.sql(
                        """
                        insert into commune_report_inspections values (?, ?, ?, ?, ?) on conflict (report) do update
                        set (held, demanded, met, overdue) = row(excluded.held, excluded.demanded, excluded.met,
                            excluded.overdue)""")
                .params(report, inspections.held(), inspections.demanded(), inspections.met(), inspections.overdue())
                .update();
    }

    /** None for a report that was submitted before inspections were known. */
    HeldInspections.Held inspections(UUID report) {
        return jdbc.sql("select held, demanded, met, overdue from commune_report_inspections where report = ?")
                .param(report)
                .query((row, number) -> new HeldInspections.Held(
                        row.getInt("held"), row.getInt("demanded"), row.getInt("met"), row.getInt("overdue")))
                .optional()
                .orElse(HeldInspections.Held.NONE);
    }

    /** In the order of the plan. */
    List<ReportedTask> tasks(UUID report) {
        return jdbc.sql("select * from commune_report_task where report = ? order by place")
                .param(report)
                .query(Frozen::task)
                .list();
    }

    List<ReportedUnit> units(UUID report) {
        return jdbc.sql("select * from commune_report_unit where report = ? order by name")
                .param(report)
                .query((row, number) -> new ReportedUnit(
                        row.getString("unit"), row.getString("name"), ReportedUnit.Sent.valueOf(row.getString("sent"))))
                .list();
    }

    private static ReportedTask task(ResultSet row, int number) throws SQLException {
        return new ReportedTask(
                row.getObject("assignment", UUID.class),
                row.getInt("appendix"),
                row.getString("group_number"),
                row.getString("group_title"),
                row.getString("number"),
                row.getString("title"),
                row.getString("output"),
                row.getString("unit"),
                row.getString("units"),
                row.getString("deadline"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                row.getString("state"),
                Standing.valueOf(row.getString("standing")),
                row.getInt("percent"),
                row.getBoolean("ended_now"),
                row.getString("results"),
                row.getString("documents"),
                row.getString("obstacles"),
                row.getString("next"));
    }
}
