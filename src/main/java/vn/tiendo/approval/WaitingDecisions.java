package vn.tiendo.approval;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.WorkItem;

/** What waits for one person's decision today: the same open tasks as in Tasklist's filter "Chờ tôi duyệt". */
@Repository
public class WaitingDecisions {

    /** Given to the person; or to nobody yet, and they act for its position or for the one above it. */
    private static final String MINE =
            """
            from work_item w
            where w.step = any(:steps) and (w.assignee = :person
                or w.assignee is null and (w.commune || '.' || w.position = any(:groups)
                    or w.commune || '.' || w.takeover = any(:groups)))""";

    /** Who last put a hand to the case before it came here is who sent it. */
    private static final String ENTRIES =
            """
            select w.task_id, w.ref, w.unit, said.by from (
                select w.task_id, w.subject_kind, w.subject, w.due, w.opened_at,
                    coalesce(a.reference, 'KH ' || nullif(p.number, ''), '') as ref,
                    coalesce(o.unit, m.unit, u.unit, g.unit, a.lead_unit, w.unit) as unit
                from (select w.* %s order by w.due, w.opened_at, w.task_id limit :most offset :from) w
                left join extension x on w.subject_kind = 'EXTENSION' and x.id = w.subject
                left join obstacle o on w.subject_kind = 'OBSTACLE' and o.id = w.subject
                left join inspection v on w.subject_kind = 'INSPECTION' and v.id = w.subject
                left join inspection_demand m on w.subject_kind = 'INSPECTION_DEMAND' and m.id = w.subject
                left join adjustment j on w.subject_kind = 'ADJUSTMENT' and j.id = w.subject
                left join unit_report u on w.subject_kind = 'UNIT_REPORT' and u.id = w.subject
                left join commune_report c on w.subject_kind = 'COMMUNE_REPORT' and c.id = w.subject
                left join measuring g on w.subject_kind = 'MEASURING' and g.id = w.subject
                left join measuring_round gr on gr.id = g.round
                left join report_period r on r.id = coalesce(u.period, c.period)
                left join assignment a
                    on a.id = coalesce(case w.subject_kind when 'ASSIGNMENT' then w.subject end, x.assignment, o.assignment, m.assignment)
                left join plan p on p.id = coalesce(j.plan, r.plan, v.plan, m.plan, gr.plan, case w.subject_kind when 'PLAN' then w.subject end)) w
            left join lateral (
                select e.by from (
                    select id, at, by from record_entry where w.subject_kind = 'ASSIGNMENT' and assignment = w.subject
                    union all select id, at, by from extension_record where w.subject_kind = 'EXTENSION' and extension = w.subject
                    union all select id, at, by from obstacle_record where w.subject_kind = 'OBSTACLE' and obstacle = w.subject
                    union all select id, at, by from inspection_record where w.subject_kind in ('INSPECTION', 'INSPECTION_DEMAND')
                        and inspection_record.subject = w.subject
                    union all select id, at, by from adjustment_record where w.subject_kind = 'ADJUSTMENT' and adjustment = w.subject
                    union all select id, at, by from publication_record where w.subject_kind = 'PUBLICATION' and publication = w.subject
                    union all select id, at, by from plan_record where w.subject_kind = 'PLAN' and plan = w.subject
                    union all select id, at, by from report_record where w.subject_kind = 'UNIT_REPORT' and subject = w.subject
                    union all select id, at, by from measuring_record where w.subject_kind = 'MEASURING' and subject = w.subject
                    union all select id, at, by from commune_report_record where w.subject_kind = 'COMMUNE_REPORT' and report = w.subject) e
                where e.by <> '' and e.at <= w.opened_at + interval '5 seconds' order by e.id desc limit 1) said on true
            order by w.due, w.opened_at, w.task_id"""
                    .formatted(MINE);

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Clock clock;

    WaitingDecisions(JdbcClient jdbc, Organisation organisation, Clock clock) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @param sender a username; empty where no person did */
    record Entry(String taskId, String reference, Optional<String> unit, Optional<String> sender) {}

    /** How many there are. */
    public int count(String username) {
        return mine("select count(*) " + MINE, username).query(Integer.class).single();
    }

    /** The most urgent first. */
    List<Entry> of(String username, int from, int most) {
        return mine(ENTRIES, username)
                .param("from", from)
                .param("most", most)
                .query((row, number) -> new Entry(
                        row.getString("task_id"),
                        row.getString("ref"),
                        Optional.ofNullable(row.getString("unit")),
                        Optional.ofNullable(row.getString("by"))))
                .list();
    }

    private JdbcClient.StatementSpec mine(String sql, String username) {
        return jdbc.sql(sql)
                .param("steps", WorkItem.decisions().toArray(String[]::new))
                .param("person", username)
                .param(
                        "groups",
                        organisation
                                .groupsOf(username, VietnamTime.today(clock))
                                .toArray(String[]::new));
    }
}
