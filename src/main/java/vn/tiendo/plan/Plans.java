package vn.tiendo.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.refusal.Refusal;

/** The face of this package: plans and their tasks as assigned. */
@Repository
public class Plans {

    private final JdbcClient jdbc;
    private final Regimes regimes;
    private final WorkingCalendar calendar;

    Plans(JdbcClient jdbc, Regimes regimes, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.regimes = regimes;
        this.calendar = calendar;
    }

    /** @throws Refusal if there is no such plan */
    public Plan get(UUID id) {
        return jdbc.sql("select * from plan where id = ?")
                .param(id)
                .query(Plans::plan)
                .optional()
                .orElseThrow(() -> new Refusal("Không tìm thấy kế hoạch này."));
    }

    /** The plans of a commune, drafts first, then the latest; so many from a place in that order. */
    public List<Plan> of(String commune, int from, int most) {
        return jdbc.sql(
                        """
                        select * from plan where commune = ?
                        order by issued_at desc nulls first, issued_on desc, created_at desc, id offset ? limit ?""")
                .params(commune, from, most)
                .query(Plans::plan)
                .list();
    }

    /** The issued plans of a commune, the latest first, so many at most. */
    public List<Plan> issued(String commune, int most) {
        return jdbc.sql(
                        """
                        select * from plan where commune = ? and issued_at is not null
                        order by issued_at desc, issued_on desc, created_at desc, id limit ?""")
                .params(commune, most)
                .query(Plans::plan)
                .list();
    }

    /** A plan that the commune has issued; empty for a draft and for one of another commune. */
    public Optional<Plan> issued(String commune, UUID plan) {
        return jdbc.sql("select * from plan where id = ? and commune = ? and issued_at is not null")
                .params(plan, commune)
                .query(Plans::plan)
                .optional();
    }

    /** How many plans a commune has, drafts too. */
    public int count(String commune) {
        return jdbc.sql("select count(*) from plan where commune = ?")
                .param(commune)
                .query(Integer.class)
                .single();
    }

    /** The tasks of a plan in the order of its appendices. */
    public List<PlannedTask> tasks(UUID plan) {
        return jdbc.sql("select * from planned_task where plan = ? and removed_at is null order by place")
                .param(plan)
                .query(Plans::task)
                .list();
    }

    /** The tasks that a plan has lost since its issue, which stay on record. */
    public List<PlannedTask> removedTasks(UUID plan) {
        return jdbc.sql(
                        "select * from planned_task where plan = ? and removed_at is not null order by removed_at, place")
                .param(plan)
                .query(Plans::task)
                .list();
    }

    /** @throws Refusal if there is no such task */
    public PlannedTask task(UUID id) {
        return jdbc.sql("select * from planned_task where id = ?")
                .param(id)
                .query(Plans::task)
                .optional()
                .orElseThrow(() -> new Refusal("Không tìm thấy nhiệm vụ này trong kế hoạch."));
    }

    public String groupTitle(PlannedTask task) {
        return jdbc.sql("select title from plan_group where plan = ? and appendix = ? and number = ?")
                .params(task.plan(), task.appendix(), task.group())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** A group of a plan, as people choose it. */
    public record Group(int appendix, String number, String title) {

        /** What tells it apart within its plan. */
        public String key() {
            return appendix + "/" + number;
        }
    }

    /** The groups of a plan in the order of its appendices. */
    public List<Group> groups(UUID plan) {
        return jdbc.sql("select appendix, number, title from plan_group where plan = ? order by place")
                .param(plan)
                .query((row, number) ->
                        new Group(row.getInt("appendix"), row.getString("number"), row.getString("title")))
                .list();
    }

    /** The first due date of a recurring task after the given day, as its deadline cell says. */
    public Optional<LocalDate> nextDue(UUID taskId, LocalDate after) {
        var task = task(taskId);
        var plan = get(task.plan());
        return Deadlines.nextDue(task.deadline(), plan, after, calendar);
    }

    /** The day of a month by which units report, where the plan's regime is monthly and names it. */
    public Optional<LocalDate> unitReportDay(UUID plan, YearMonth month) {
        return reportDates(plan, month).flatMap(ReportDates::units);
    }

    /** The days of a month by which units and then the commune report, where the plan's regime is monthly. */
    public Optional<ReportDates> reportDates(UUID plan, YearMonth month) {
        return regimes.of(plan, RegimeKind.MONTHLY)
                .map(monthly -> monthly.due(month.getYear(), month.getMonthValue() - 1, calendar));
    }

    /** What a month's report tells of, where the plan's regime is monthly. */
    public Optional<ReportWindow> reportWindow(UUID plan, YearMonth month) {
        return regimes.of(plan, RegimeKind.MONTHLY)
                .map(monthly -> monthly.window(month.getYear(), month.getMonthValue() - 1, calendar));
    }

    /** The days of the period in whose last month units or commune report; empty where the plan has no such period. */
    public Optional<ReportDates> reportDays(UUID plan, YearMonth month) {
        return regimes.of(plan).stream()
                .map(stored ->
                        stored.regime().due(month.getYear(), stored.regime().periodOf(month), calendar))
                .filter(due -> due.units()
                        .or(due::commune)
                        .map(YearMonth::from)
                        .filter(month::equals)
                        .isPresent())
                .findFirst();
    }

    static Plan plan(ResultSet row, int number) throws SQLException {
        return new Plan(
                row.getObject("id", UUID.class),
                row.getString("commune"),
                Optional.ofNullable(row.getString("number")),
                Optional.ofNullable(row.getObject("issued_on", LocalDate.class)),
                Optional.ofNullable((Integer) row.getObject("year")),
                row.getString("subject"),
                row.getString("leader"),
                Optional.ofNullable(row.getString("unit_report")),
                Optional.ofNullable(row.getString("commune_report")),
                Optional.ofNullable(row.getString("annual_date")).map(AnnualDate::parse),
                Optional.ofNullable(row.getString("gap_reason")).filter(reason -> !reason.isBlank()),
                Optional.ofNullable(row.getString("return_reason")),
                state(row));
    }

    static PlanState state(ResultSet row) throws SQLException {
        if (row.getObject("issued_at") != null) {
            return PlanState.ISSUED;
        }
        if (row.getObject("submitted_at") == null) {
            return PlanState.DRAFT;
        }
        return row.getString("return_reason") == null ? PlanState.SUBMITTED : PlanState.RETURNED;
    }

    private static PlannedTask task(ResultSet row, int number) throws SQLException {
        return new PlannedTask(
                row.getObject("id", UUID.class),
                row.getObject("plan", UUID.class),
                row.getString("commune"),
                row.getInt("appendix"),
                row.getString("group_number"),
                row.getString("number"),
                row.getString("sub_row"),
                row.getString("title"),
                row.getString("lead"),
                texts(row, "lead_units"),
                row.getString("coordinating"),
                texts(row, "coordinating_units"),
                row.getBoolean("coordinating_concerned"),
                row.getString("output"),
                types(row, "output_types"),
                types(row, "optional_outputs"),
                row.getString("deadline"),
                DeadlineClass.valueOf(row.getString("deadline_class")),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                row.getBoolean("repeats"),
                Optional.ofNullable(row.getString("responsible")),
                Optional.ofNullable(row.getString("responsible_position")),
                means(row),
                Optional.ofNullable(row.getString("note")),
                texts(row, "doubts"));
    }

    private static Set<OutputType> types(ResultSet row, String column) throws SQLException {
        return texts(row, column).stream().map(OutputType::valueOf).collect(Collectors.toSet());
    }

    private static Optional<PlannedTask.Means> means(ResultSet row) throws SQLException {
        var text = row.getString("resources");
        var amount = Optional.ofNullable((Long) row.getObject("resources_amount"));
        var source = Optional.ofNullable(row.getString("resources_source"));
        return Optional.ofNullable(text).map(written -> new PlannedTask.Means(written, amount, source));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
