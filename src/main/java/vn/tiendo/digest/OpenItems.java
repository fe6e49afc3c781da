package vn.tiendo.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.assignment.AssignmentWords;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.feed.DueItem;
import vn.tiendo.workflow.Subject;
import vn.tiendo.workflow.WorkItem;

/** All that is open in a commune, in one query: its tasks that are not sent yet, and every step that waits. */
@Repository
class OpenItems {

    /** A task that waits for its head's acceptance or sign-off, or for its officer; what a reviewer holds is a step. */
    private static final String TASKS =
            """
            select 'TASK' as kind, a.id::text as id, 'task' as sort, a.id::text as due_id, 'ASSIGNMENT' as subject_kind, a.id as subject, a.title, a.reference, a.due,
                coalesce(a.due_since, a.issued_on) as since, p.issued_at as opened_at, a.lead_unit as unit,
                case when a.state = 'IN_PROGRESS' then a.officer end as person, a.lead_unit || '.head' as position,
                p.leader, t.responsible_position as responsible, '' as step, a.state
            from assignment a join plan p on p.id = a.plan join planned_task t on t.id = a.planned_task
            where a.commune = :commune and a.kind = 'ONE_OFF' and a.due is not null and a.lead_unit is not null
              and a.state in ('AWAITING_ACCEPTANCE', 'IN_PROGRESS', 'AWAITING_SIGN_OFF')""";

    private static final String STEPS =
            """
            select case w.step when 'userTask_coordinate' then 'COORDINATION' when 'userTask_reportPeriod' then 'PERIOD'
                    when 'userTask_prepareUnitReport' then 'REPORT' when 'userTask_signUnitReport' then 'REPORT'
                    else 'WAIT' end as kind,
                w.task_id as id,
                case w.step when 'userTask_coordinate' then 'coordination' when 'userTask_reportPeriod' then 'month'
                    else 'step' end as sort,
                case w.step when 'userTask_coordinate' then w.coordination::text
                    when 'userTask_reportPeriod' then (select e.id::text from period_entry e where e.assignment = w.subject
                        order by e.month desc limit 1)
                    else w.task_id end as due_id,
                w.subject_kind, w.subject, w.name as title, coalesce(a.reference, case when r.id is not null or v.id is not null or m.id is not null or gr.id is not null then p.number end, '') as reference, w.due,
                (w.opened_at at time zone 'Asia/Ho_Chi_Minh')::date as since, w.opened_at, w.unit,
                coalesce(w.person, w.assignee) as person, w.position, p.leader, t.responsible_position as responsible, w.step,
                case when w.subject_kind = 'ASSIGNMENT' then coalesce(a.state, '') else '' end as state
            from work_item w
            left join extension x on w.subject_kind = 'EXTENSION' and x.id = w.subject
            left join obstacle o on w.subject_kind = 'OBSTACLE' and o.id = w.subject
            left join inspection v on w.subject_kind = 'INSPECTION' and v.id = w.subject
            left join inspection_demand m on w.subject_kind = 'INSPECTION_DEMAND' and m.id = w.subject
            left join adjustment j on w.subject_kind = 'ADJUSTMENT' and j.id = w.subject
            left join unit_report u on w.subject_kind = 'UNIT_REPORT' and u.id = w.subject
            left join commune_report cr on w.subject_kind = 'COMMUNE_REPORT' and cr.id = w.subject
            left join measuring g on w.subject_kind = 'MEASURING' and g.id = w.subject
            left join measuring_round gr on gr.id = g.round
            left join report_period r on r.id = coalesce(u.period, cr.period)
            left join assignment a on a.id = coalesce(case w.subject_kind when 'ASSIGNMENT' then w.subject end, x.assignment, o.assignment, m.assignment)
            left join plan p on p.id = coalesce(a.plan, j.plan, r.plan, v.plan, m.plan, gr.plan, case when w.subject_kind = 'PLAN' then w.subject end)
            left join planned_task t on t.id = a.planned_task
            where w.commune = :commune and w.step <> 'userTask_performAssignment'""";

    private final JdbcClient jdbc;

    OpenItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The most urgent first. */
    List<OpenItem> of(String commune) {
        return jdbc.sql(TASKS + "\nunion all\n" + STEPS + "\norder by due, id")
                .param("commune", commune)
                .query(OpenItems::item)
                .list();
    }

    /** An open step as a thing that somebody is reminded of by hand, whatever it stands for in the schedule. */
    OpenItem of(WorkItem item) {
        return new OpenItem(
                ItemKind.ofStep(item.step()),
                item.taskId(),
                DueItem.uid("step", item.taskId()),
                item.subject(),
                item.name(),
                reference(item.subject().id()),
                item.due(),
                VietnamTime.date(item.openedAt()),
                item.openedAt(),
                item.unit(),
                item.person().or(item::assignee),
                item.position(),
                Optional.empty(),
                Optional.empty(),
                item.asksForDecision(),
                "");
    }

    private String reference(UUID assignment) {
        return jdbc.sql("select reference from assignment where id = ?")
                .param(assignment)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Whether anything waits for anybody in the commune. */
    boolean any(String commune) {
        return jdbc.sql("select exists (select 1 from work_item where commune = ?)")
                .param(commune)
                .query(Boolean.class)
                .single();
    }

    private static OpenItem item(ResultSet row, int number) throws SQLException {
        return new OpenItem(
                ItemKind.valueOf(row.getString("kind")),
                row.getString("id"),
                DueItem.uid(row.getString("sort"), row.getString("due_id")),
                new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getObject("subject", UUID.class)),
                row.getString("title"),
                row.getString("reference"),
                row.getObject("due", LocalDate.class),
                row.getObject("since", LocalDate.class),
                openedAt(row),
                text(row, "unit"),
                text(row, "person"),
                text(row, "position"),
                text(row, "leader"),
                text(row, "responsible"),
                WorkItem.asksForDecision(row.getString("step")),
                AssignmentWords.state(row.getString("state")));
    }

    private static Instant openedAt(ResultSet row) throws SQLException {
        var at = row.getTimestamp("opened_at");
        return at == null
                ? row.getObject("since", LocalDate.class)
                        .atStartOfDay(VietnamTime.ZONE)
                        .toInstant()
                : at.toInstant();
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
