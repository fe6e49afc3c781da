package vn.tiendo.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;

/** The list of tasks that a person may see, a page at a time. */
@Repository
class AssignmentList {

    static final int PAGE = 50;

    private static final String WHERE =
            """
            from assignment a left join unit u on u.commune = a.commune and u.code = a.lead_unit
            join plan p on p.id = a.plan
            where a.commune = :commune
              and (:all or a.lead_unit = :unit
                   or exists (select 1 from coordination c where c.assignment = a.id and c.unit = :unit)
                   or exists (select 1 from assignment k where k.parent = a.id and k.lead_unit = :unit)
                   or exists (select 1 from planned_task t
                        join acting h on h.commune = t.commune and h.position = t.responsible_position
                        where t.id = a.planned_task)
                   or exists (select 1 from work_item w where w.subject = a.id and w.assignee = :person))
              and (:plan::uuid is null or a.plan = :plan::uuid)
              and (:wanted::text is null or a.lead_unit = :wanted::text)
              and (:state::text is null or a.state = :state::text
                   or :state::text = 'OVERDUE' and a.due < :today and a.completed_at is null and a.stopped_at is null
                      and a.carried_at is null and (a.signed_off_at is null
                        or (a.signed_off_at at time zone 'Asia/Ho_Chi_Minh')::date > a.due))
              and (:responsible::boolean is not true or exists (select 1 from planned_task t
                    join acting h on h.commune = t.commune and h.position = t.responsible_position
                    where t.id = a.planned_task))
            """;

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final Clock clock;

    AssignmentList(JdbcClient jdbc, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The positions that the person holds or deputises for today. */
    private static final String ACTING =
            """
            with acting as (select commune, position from position_holder where username = :person
                union select commune, position from deputy where username = :person and :today between from_day and to_day)
            """;

    /** What the list is narrowed to. */
    public record Filter(
            @Nullable UUID plan, @Nullable String unit, @Nullable String state, boolean responsible, int page) {}

    /** Whose list it is: everything of the commune, or what the unit and the person take part in. */
    record Viewer(String commune, boolean all, @Nullable String unit, String person) {}

    public record Row(
            UUID id,
            String planNumber,
            String reference,
            String group,
            String number,
            String title,
            String lead,
            String due,
            String state,
            String lateness,
            String mark,
            int percent,
            boolean member) {}

    List<Row> rows(Viewer viewer, Filter filter) {
        return query(
                        viewer,
                        filter,
                        "select a.*, u.name as unit_name, p.number as plan_number " + WHERE
                                + " order by p.issued_on desc, a.plan, length(a.number), a.number, a.parent nulls first, u.name, a.occurrence"
                                + " limit " + PAGE + " offset " + filter.page() * PAGE)
                .query(this::row)
                .list();
    }

    long count(Viewer viewer, Filter filter) {
        return query(viewer, filter, "select count(*) " + WHERE)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec query(Viewer viewer, Filter filter, String sql) {
        return jdbc.sql(ACTING + sql)
                .param("commune", viewer.commune())
                .param("all", viewer.all())
                .param("unit", viewer.unit())
                .param("person", viewer.person())
                .param("plan", filter.plan() == null ? null : filter.plan().toString())
                .param("wanted", filter.unit())
                .param("state", filter.state())
                .param("responsible", filter.responsible())
                .param("today", VietnamTime.today(clock));
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        var due = Optional.ofNullable(row.getObject("due", LocalDate.class));
        var signedOff = Optional.ofNullable(row.getTimestamp("signed_off_at"))
                .filter(at -> state.isHeldByReviewer())
                .map(at -> VietnamTime.date(at.toInstant()));
        var lateness = state.isEnded()
                ? Optional.<Lateness>empty()
                : Optional.of(Lateness.on(VietnamTime.today(clock), due, signedOff, calendar));
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("plan_number"),
                row.getString("reference"),
                row.getString("group_number"),
                row.getString("number"),
                row.getString("title"),
                Optional.ofNullable(row.getString("unit_name")).orElse("Nhiều đơn vị"),
                due.map(VietnamTime::format).orElse("–"),
                state.wording(row.getInt("extensions")),
                lateness.map(Lateness::wording).orElse(""),
                lateness.map(Lateness::mark).orElse(""),
                row.getInt("percent"),
                row.getObject("parent") != null);
    }
}
