package vn.tiendo.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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

/** The lists of inspections and of demands: the lines that a person may see, narrowed, a page at a time. */
@Repository
class InspectionRegister {

    static final int PAGE = 50;

    /** A spreadsheet has no more lines. */
    static final int MOST_LINES = 5_000;

    private static final String OF_COMMUNE =
            """
             from inspection i join plan p on p.id = i.plan
            where i.commune = :commune and (:plan::uuid is null or i.plan = :plan::uuid)
                and (:state::text is null or i.state = :state::text)
                and (:year::int is null or extract(year from i.first_day) = :year::int)
                and (:wanted::text is null or exists (select 1 from inspection_finding f
                    where f.inspection = i.id and f.unit = :wanted::text))
            """;

    private static final String INSPECTIONS_OF_VIEWER =
            """
             and (i.team_head = :person or i.approved_at is not null and exists (select 1 from inspection_finding f
                where f.inspection = i.id and f.unit = :unit))
            """;

    private static final String DEMANDS =
            """
             from inspection_demand d join inspection i on i.id = d.inspection join plan p on p.id = d.plan
            join unit u on u.commune = d.commune and u.code = d.unit
            left join assignment a on a.id = d.assignment
            where d.commune = :commune and d.state <> 'DRAFT' and (:plan::uuid is null or d.plan = :plan::uuid)
                and (:year::int is null or extract(year from i.first_day) = :year::int)
                and (:wanted::text is null or d.unit = :wanted::text)
            """;

    private static final String DEMANDS_OF_VIEWER = " and (d.unit = :unit or i.team_head = :person)";

    /** What is due and not sent is late after its day; what was sent late stays so until it is accepted. */
    static final String OVERDUE =
            "d.state in ('AWAITING_ANSWER', 'AWAITING_EXAMINATION', 'AWAITING_LEADER') and coalesce(d.answered_on, :today) > d.due";

    private final JdbcClient jdbc;
    private final Clock clock;

    InspectionRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which demands. */
    enum Standing {
        OPEN("chưa hoàn thành", "d.state in ('AWAITING_ANSWER', 'AWAITING_EXAMINATION', 'AWAITING_LEADER')"),
        OVERDUE("quá hạn", InspectionRegister.OVERDUE),
        MET("đã hoàn thành", "d.state = 'MET'"),
        WITHDRAWN("đã rút", "d.state = 'WITHDRAWN'");

        private final String wording;
        private final String condition;

        Standing(String wording, String condition) {
            this.wording = wording;
            this.condition = condition;
        }

        public String wording() {
            return wording;
        }
    }

    /** What a list is narrowed to. */
    record Filter(
            Optional<UUID> plan,
            Optional<String> unit,
            Optional<Inspection.State> state,
            Optional<Standing> standing,
            Optional<Integer> year,
            int page) {}

    /** Whose list it is: everything of the commune, or what concerns the unit and the person. */
    record Viewer(String commune, boolean all, @Nullable String unit, String person) {}

    /** An inspection as the table shows it; what is demanded is counted for those only who may know of it. */
    public record Line(
            UUID id,
            String called,
            String content,
            String plan,
            String units,
            String state,
            boolean open,
            String demands) {}

    /** A demand as the table shows it; days and words are written out. */
    public record Wanted(
            UUID id,
            String plan,
            String inspection,
            String unit,
            String task,
            String content,
            String due,
            String state,
            boolean overdue,
            String answer,
            String answeredOn) {}

    List<Line> inspections(Viewer viewer, Filter filter) {
        var line =
                """
                select i.*, coalesce(p.number, '') as plan_number,
                    (select string_agg(distinct u.name, '; ') from inspection_finding f
                        join unit u on u.commune = i.commune and u.code = f.unit where f.inspection = i.id) as units,
                    (select count(*) from inspection_demand d where d.inspection = i.id and d.state <> 'DRAFT'
                        and (:all or d.unit = :unit)) as demands,
                    (select count(*) from inspection_demand d where d.inspection = i.id and d.state in ('MET', 'WITHDRAWN')
                        and (:all or d.unit = :unit)) as ended
                """;
        return query(
                        line + OF_COMMUNE + (viewer.all() ? "" : INSPECTIONS_OF_VIEWER)
                                + " order by i.first_day desc, i.id limit " + PAGE + " offset " + offset(filter),
                        viewer,
                        filter)
                .query(InspectionRegister::line)
                .list();
    }

    long countInspections(Viewer viewer, Filter filter) {
        return query("select count(*)" + OF_COMMUNE + (viewer.all() ? "" : INSPECTIONS_OF_VIEWER), viewer, filter)
                .query(Long.class)
                .single();
    }

    /** The most urgent first. @param most how many at most */
    List<Wanted> demands(Viewer viewer, Filter filter, int most) {
        var line =
                """
                select d.*, coalesce(p.number, '') as plan_number, i.kind, i.first_day, i.last_day, u.name as unit_name,
                    coalesce(a.reference || ': ' || a.title, '') as task, """
                        + " " + OVERDUE + " as overdue";
        return query(
                        line + demandsFrom(viewer, filter) + " order by d.ended_at is not null, d.due, d.id limit "
                                + most + " offset " + offset(filter),
                        viewer,
                        filter)
                .query(InspectionRegister::wanted)
                .list();
    }

    long countDemands(Viewer viewer, Filter filter) {
        return query("select count(*)" + demandsFrom(viewer, filter), viewer, filter)
                .query(Long.class)
                .single();
    }

    private static String demandsFrom(Viewer viewer, Filter filter) {
        return DEMANDS
                + (viewer.all() ? "" : DEMANDS_OF_VIEWER)
                + filter.standing()
                        .map(standing -> " and " + standing.condition)
                        .orElse("");
    }

    private static long offset(Filter filter) {
        return (long) filter.page() * PAGE;
    }

    private JdbcClient.StatementSpec query(String sql, Viewer viewer, Filter filter) {
        return jdbc.sql(sql).params(params(viewer, filter));
    }

    private Map<String, @Nullable Object> params(Viewer viewer, Filter filter) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("commune", viewer.commune());
        params.put("all", viewer.all());
        params.put("unit", Optional.ofNullable(viewer.unit()).orElse(""));
        params.put("person", viewer.person());
        params.put("plan", filter.plan().map(UUID::toString).orElse(null));
        params.put("state", filter.state().map(Enum::name).orElse(null));
        params.put("year", filter.year().orElse(null));
        params.put("wanted", filter.unit().orElse(null));
        params.put("today", VietnamTime.today(clock));
        return params;
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var state = Inspection.State.valueOf(row.getString("state"));
        var demands = row.getInt("demands");
        return new Line(
                row.getObject("id", UUID.class),
                called(row),
                row.getString("content"),
                row.getString("plan_number"),
                Optional.ofNullable(row.getString("units")).orElse(""),
                state.wording(),
                state.isOpen(),
                demands == 0 ? "" : row.getInt("ended") + "/" + demands + " yêu cầu đã xong");
    }

    private static String called(ResultSet row) throws SQLException {
        var first = row.getObject("first_day", LocalDate.class);
        var last = row.getObject("last_day", LocalDate.class);
        return Inspection.called(Inspection.Kind.valueOf(row.getString("kind")), first, last);
    }

    private static Wanted wanted(ResultSet row, int number) throws SQLException {
        var answered = row.getObject("answered_on", LocalDate.class);
        var due = row.getObject("due", LocalDate.class);
        return new Wanted(
                row.getObject("id", UUID.class),
                row.getString("plan_number"),
                called(row),
                row.getString("unit_name"),
                row.getString("task"),
                row.getString("content"),
                VietnamTime.format(due),
                Demand.wording(Demand.State.valueOf(row.getString("state")), due, answered),
                row.getBoolean("overdue"),
                row.getString("answer"),
                Optional.ofNullable(answered).map(VietnamTime::format).orElse(""));
    }
}
