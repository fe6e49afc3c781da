package vn.tiendo.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.workflow.Subject;

/** The open steps of a commune: what waits for a leader, what one person has, and how much each has. */
@Repository
class OpenSteps {

    /** Each with the plan and the task that it is about, where it is about one. */
    private static final String FROM =
            """
             from work_item w
            left join position post on post.commune = w.commune and post.code = w.position
            left join person who on who.username = w.assignee
            left join unit u on u.commune = who.commune and u.code = who.unit
            left join extension e on w.subject_kind = 'EXTENSION' and e.id = w.subject
            left join obstacle o on w.subject_kind = 'OBSTACLE' and o.id = w.subject
            left join inspection v on w.subject_kind = 'INSPECTION' and v.id = w.subject
            left join inspection_demand m on w.subject_kind = 'INSPECTION_DEMAND' and m.id = w.subject
            left join adjustment d on w.subject_kind = 'ADJUSTMENT' and d.id = w.subject
            left join unit_report n on w.subject_kind = 'UNIT_REPORT' and n.id = w.subject
            left join commune_report c on w.subject_kind = 'COMMUNE_REPORT' and c.id = w.subject
            left join measuring g on w.subject_kind = 'MEASURING' and g.id = w.subject
            left join measuring_round gr on gr.id = g.round
            left join report_period r on r.id = coalesce(c.period, n.period)
            left join task_standing s on s.assignment = coalesce(e.assignment, o.assignment, m.assignment, w.subject)
            left join plan p on p.id = coalesce(s.plan, d.plan, r.plan, v.plan, m.plan, gr.plan, w.subject)
            where w.commune = :commune and (:plan::uuid is null or p.id = :plan::uuid)""";

    private static final String STEP =
            """
            select w.*, (w.opened_at at time zone 'Asia/Ho_Chi_Minh')::date as opened_on, w.due < :today as late,
                coalesce(s.reference, 'KH ' || p.number, '') as reference, coalesce(who.name, post.title, '') as has,
                c.period as period""";

    private static final String OF_LEADERS =
            " and post.role = 'LEADER' and (:unit::text is null or s.lead_unit = :unit::text)";

    private static final String OF_UNIT = " and (:unit::text is null or who.unit = :unit::text)";

    private static final String LOAD =
            """
            select w.assignee, who.name, coalesce(u.name, '') as unit, count(*) as open,
                count(*) filter (where w.due < :today) as overdue""";

    private final JdbcClient jdbc;
    private final Days.Reckoned days;

    OpenSteps(JdbcClient jdbc, Days.Reckoned days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    /** Whose steps, and about which plan. @param person the one who has them; empty: whoever acts as a leader */
    record Which(String commune, Optional<UUID> plan, Optional<String> unit, Optional<String> person) {}

    /** One open step in the users' words. @param days working days since it opened */
    public record Step(
            UUID subject,
            String name,
            String reference,
            String holder,
            String since,
            int days,
            String due,
            boolean overdue,
            String href) {}

    /** How much somebody has to do. @param overdue how many of the open ones are past their day */
    record Load(String person, String name, String unit, long open, long overdue) {}

    /** What has waited longest comes first. */
    List<Step> of(Which which, int from, int most) {
        return query(STEP, which, " order by w.opened_at, w.task_id limit :most offset :from")
                .param("most", most)
                .param("from", from)
                .query(this::step)
                .list();
    }

    long count(Which which) {
        return query("select count(*)", which, "").query(Long.class).single();
    }

    /** Those with most that is late, then with most that is open. */
    List<Load> loads(Which which, int most) {
        return jdbc.sql(LOAD + FROM + OF_UNIT + " and w.assignee is not null group by 1, 2, 3"
                        + " order by overdue desc, open desc, who.name limit :most")
                .params(params(which))
                .param("most", most)
                .query((row, number) -> new Load(
                        row.getString("assignee"),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getLong("open"),
                        row.getLong("overdue")))
                .list();
    }

    private JdbcClient.StatementSpec query(String select, Which which, String end) {
        var whose = which.person().isPresent() ? " and w.assignee = :person" + OF_UNIT : OF_LEADERS;
        return jdbc.sql(select + FROM + whose + end).params(params(which));
    }

    private Map<String, Object> params(Which which) {
        var params = new HashMap<String, Object>();
        params.put("commune", which.commune());
        params.put("plan", which.plan().map(UUID::toString).orElse(null));
        params.put("unit", which.unit().orElse(null));
        params.put("person", which.person().orElse(null));
        params.put("today", days.days().today());
        return params;
    }

    private Step step(ResultSet row, int number) throws SQLException {
        var opened = row.getObject("opened_on", LocalDate.class);
        var subject = row.getObject("subject", UUID.class);
        return new Step(
                subject,
                row.getString("name"),
                row.getString("reference"),
                row.getString("has"),
                VietnamTime.format(opened),
                days.since(opened),
                VietnamTime.format(row.getObject("due", LocalDate.class)),
                row.getBoolean("late"),
                page(Subject.Kind.valueOf(row.getString("subject_kind")), subject, row.getString("period")));
    }

    /** The page of what the step is about. */
    private static String page(Subject.Kind kind, UUID subject, @Nullable String period) {
        return switch (kind) {
            case ASSIGNMENT -> "/nhiem-vu/" + subject;
            case PLAN -> "/ke-hoach/" + subject;
            case ADJUSTMENT -> "/dieu-chinh/" + subject;
            case EXTENSION -> "/gia-han/" + subject;
            case OBSTACLE -> "/vuong-mac/" + subject;
            case INSPECTION -> "/kiem-tra/" + subject;
            case INSPECTION_DEMAND -> "/kiem-tra/yeu-cau/" + subject;
            case REPORT_PERIOD -> "/bao-cao/ky/" + subject;
            case UNIT_REPORT -> "/bao-cao/" + subject;
            case COMMUNE_REPORT -> "/bao-cao/xa/" + period;
            case PUBLICATION -> "/cong-khai-hoa/" + subject;
            case MEASURING_ROUND -> "/chi-tieu/dot/" + subject;
            case MEASURING -> "/chi-tieu/do/" + subject;
            case DIGEST -> "/hom-nay";
        };
    }
}
