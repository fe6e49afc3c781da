package vn.tiendo.rehearsal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows behind the table, with the date of every task, entry, mail and decision. */
@OnlyInRehearsal
class Details {

    private static final Map<String, String> QUERIES = queries();

    private final JdbcClient jdbc;

    Details(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, String> queries() {
        var queries = new LinkedHashMap<String, String>();
        queries.put(
                "tasks",
                """
                select commune, reference as task, lead_unit as unit, occurrence, kind, state, original_due::text, due::text,
                    due_source, counts_on::text, returns
                from assignment order by commune, reference, unit nulls first, occurrence""");
        queries.put(
                "periods",
                """
                select p.commune, l.number as plan, p.kind, p.year, p.number as period, p.window_first::text, p.window_last::text,
                    p.units_due::text, p.commune_due::text, p.state
                from report_period p join plan l on l.id = p.plan order by 1, 2, 3, 4, 5""");
        queries.put(
                "unitReports",
                """
                select p.commune, p.kind, p.year, p.number as period, u.unit, u.state, u.late, u.versions,
                    to_char(u.sent_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI') as sent_at
                from unit_report u join report_period p on p.id = u.period order by 1, 2, 3, 4, 5""");
        queries.put(
                "entries",
                """
                select a.commune, a.reference as task, a.lead_unit as unit, e.month::text, e.due::text, e.answer,
                    to_char(e.entered_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI') as at
                from period_entry e join assignment a on a.id = e.assignment order by 1, 2, 3, 4""");
        queries.put(
                "mails",
                """
                select to_char(at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI') as at, recipient, subject
                from rehearsal_mail order by id""");
        queries.put(
                "reminders",
                """
                select to_char(at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI') as at, commune, person, kind, title,
                    rung, rung_day::text, due::text
                from reminder order by id""");
        queries.put(
                "escalations",
                """
                select day::text, commune, kind, unit, rung, audience, due::text, reason
                from escalation order by day, commune, item, rung""");
        queries.put(
                "decisions",
                """
                select to_char(at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI') as at, by, by_right as right, event,
                    task, unit
                from (select r.at, r.by, r.by_right, r.event, a.reference as task, a.lead_unit as unit, 1 as place, r.id
                      from record_entry r join assignment a on a.id = r.assignment
                      union all
                      select r.at, r.by, r.by_right, r.event, p.number, null, 2, r.id
                      from plan_record r join plan p on p.id = r.plan
                      union all
                      select r.at, r.by, r.by_right, r.event, a.title, null, 3, r.id
                      from adjustment_record r join adjustment a on a.id = r.adjustment
                      union all
                      select r.at, r.by, r.by_right, r.event, a.reference, e.unit, 4, r.id
                      from extension_record r join extension e on e.id = r.extension
                      join assignment a on a.id = e.assignment
                      union all
                      select r.at, r.by, r.by_right, r.event, a.reference, o.unit, 5, r.id
                      from obstacle_record r join obstacle o on o.id = r.obstacle
                      join assignment a on a.id = o.assignment
                      union all
                      select r.at, r.by, r.by_right, r.event, p.number, d.unit, 6, r.id
                      from inspection_record r left join inspection_demand d on d.id = r.subject
                      join inspection i on i.id = coalesce(d.inspection, r.subject) join plan p on p.id = i.plan) every
                order by every.at, place, id""");
        return queries;
    }

    Map<String, List<Map<String, Object>>> all() {
        var rows = new LinkedHashMap<String, List<Map<String, Object>>>();
        QUERIES.forEach((name, query) -> rows.put(name, jdbc.sql(query).query().listOfRows()));
        return rows;
    }
}
