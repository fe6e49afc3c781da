package vn.tiendo.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.assignment.AssignmentWords;
import vn.tiendo.assignment.Lateness;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;

/** The rows of inspections' scopes, and what was found in each; what the system says is read from the standing of tasks. */
@Repository
class Findings {

    /** No scope has more tasks. */
    static final int MOST_TASKS = 200;

    private static final String SELECT =
            """
            select f.*, u.name as unit_name, coalesce(a.reference, '') as reference,
                coalesce(a.title, 'Đơn vị: ' || u.name) as title, a.state as now_state, a.extensions as now_extensions,
                a.due as now_due, a.percent as now_percent, s.late_after as now_late_after
            from inspection_finding f join inspection i on i.id = f.inspection
            join unit u on u.commune = i.commune and u.code = f.unit
            left join assignment a on a.id = f.assignment left join task_standing s on s.assignment = f.assignment
            """;

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Findings(JdbcClient jdbc, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** In the order of units, each as a whole before its tasks. */
    List<Finding> of(UUID inspection) {
        return jdbc.sql(SELECT + " where f.inspection = ? order by f.place")
                .param(inspection)
                .query(this::finding)
                .list();
    }

    Optional<Finding> find(UUID id) {
        return jdbc.sql(SELECT + " where f.id = ?")
                .param(id)
                .query(this::finding)
                .optional();
    }

    /** Recorded ones about a task, of inspections whose conclusion stands; the latest first. */
    List<Finding> concludedOf(UUID assignment, int most) {
        return jdbc.sql(SELECT
                        + " where f.assignment = ? and i.state in ('FOLLOWING_UP', 'CLOSED') and f.result is not null"
                        + " order by i.first_day desc, f.id limit ?")
                .params(assignment, most)
                .query(this::finding)
                .list();
    }

    /** One row of a scope. @param assignment null for the unit as a whole */
    record Row(String unit, @Nullable UUID assignment) {}

    /** Makes the scope what is given; nothing was recorded yet. */
    void replace(UUID inspection, Collection<Row> rows) {
        jdbc.sql("delete from inspection_finding where inspection = ?")
                .param(inspection)
                .update();
        var place = 0;
        for (var row : rows) {
            jdbc.sql(
                            """
                            insert into inspection_finding (id, inspection, unit, assignment, place, seen_state, seen_lateness,
                                remark)
                            values (?, ?, ?, ?, ?, '', '', '')""")
                    .params(UUID.randomUUID(), inspection, row.unit(), row.assignment(), ++place)
                    .update();
        }
    }

    /** Keeps what was seen; the first time also what the system says that day, which then stays. */
    void save(Finding finding, Optional<Finding.Result> result, String remark, String by) {
        jdbc.sql(
                        """
                        update inspection_finding f set result = :result, remark = :remark, saved_by = :by, saved_at = :at,
                            seen_on = coalesce(f.seen_on, :today),
                            seen_state = case when f.seen_on is null then :state else f.seen_state end,
                            seen_lateness = case when f.seen_on is null then :lateness else f.seen_lateness end,
                            seen_due = case when f.seen_on is null then a.due else f.seen_due end,
                            seen_percent = case when f.seen_on is null then a.percent else f.seen_percent end
                        from inspection_finding self left join assignment a on a.id = self.assignment
                        where f.id = :id and self.id = f.id""")
                .param("result", result.map(Enum::name).orElse(null))
                .param("remark", remark)
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("today", today())
                .param("state", finding.seen().state())
                .param("lateness", finding.seen().lateness())
                .param("id", finding.id())
                .update();
    }

    private Finding finding(ResultSet row, int number) throws SQLException {
        return new Finding(
                row.getObject("id", UUID.class),
                row.getObject("inspection", UUID.class),
                row.getString("unit"),
                row.getString("unit_name"),
                Optional.ofNullable(row.getObject("assignment", UUID.class)),
                row.getString("reference"),
                row.getString("title"),
                seen(row),
                Optional.ofNullable(row.getString("result")).map(Finding.Result::valueOf),
                row.getString("remark"),
                Optional.ofNullable(row.getTimestamp("saved_at")).map(java.sql.Timestamp::toInstant));
    }

    private Finding.Seen seen(ResultSet row) throws SQLException {
        if (row.getObject("assignment") == null) {
            return Finding.Seen.NOTHING;
        }
        return row.getObject("seen_on") == null
                ? new Finding.Seen(
                        AssignmentWords.state(row.getString("now_state"), row.getInt("now_extensions")),
                        lateness(row),
                        day(row, "now_due"),
                        row.getInt("now_percent") + "%",
                        VietnamTime.format(today()))
                : new Finding.Seen(
                        row.getString("seen_state"),
                        row.getString("seen_lateness"),
                        day(row, "seen_due"),
                        row.getInt("seen_percent") + "%",
                        day(row, "seen_on"));
    }

    /** As the task's page has it today; a task that has ended is none of it, its state says whether it was late. */
    private String lateness(ResultSet row) throws SQLException {
        if (List.of("COMPLETED_ON_TIME", "COMPLETED_LATE", "STOPPED", "CARRIED_OVER")
                .contains(row.getString("now_state"))) {
            return "";
        }
        if (row.getObject("now_due") == null) {
            return Lateness.NO_DUE_DATE.wording();
        }
        var last = row.getObject("now_late_after", LocalDate.class);
        if (last != null && today().isAfter(last)) {
            return Lateness.OVERDUE.wording();
        }
        return last != null && !last.isAfter(Lateness.soonUntil(today(), calendar))
                ? Lateness.DUE_SOON.wording()
                : Lateness.ON_TIME.wording();
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }

    private static String day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class))
                .map(VietnamTime::format)
                .orElse("");
    }
}
