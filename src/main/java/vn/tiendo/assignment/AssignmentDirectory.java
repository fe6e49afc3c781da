package vn.tiendo.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.refusal.Refusal;

/** Finds an assignment by what people call it: its plan, number and, for a collective's member, its unit. */
@Repository
public class AssignmentDirectory {

    private final JdbcClient jdbc;

    AssignmentDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refusal if there is none */
    public UUID find(UUID plan, String number, Optional<String> unit) {
        var found = unit.isEmpty()
                ? jdbc.sql("select id from assignment where plan = ? and number = ? and parent is null")
                        .params(plan, number)
                        .query(UUID.class)
                        .list()
                : jdbc.sql(
                                "select id from assignment where plan = ? and number = ? and lead_unit = ? and occurrence = 0")
                        .params(plan, number, unit.get())
                        .query(UUID.class)
                        .list();
        Refusal.unless(found.size() == 1, "Không tìm thấy đúng một nhiệm vụ số " + number + ".");
        return found.get(0);
    }

    /**
     * What a unit was given by a plan.
     *
     * @param leadUnit empty for the parent of a collective's parts
     * @param waits what it waits for before it has a due date, in the words of a page
     */
    public record Given(
            UUID id, UUID plannedTask, Optional<String> leadUnit, Optional<LocalDate> due, Optional<String> waits) {}

    /** What units were given by a plan; occurrences of recurring tasks are not listed beside their parents. */
    public List<Given> given(UUID plan) {
        return jdbc.sql(
                        "select id, planned_task, lead_unit, due, state from assignment where plan = ? and occurrence = 0")
                .param(plan)
                .query(AssignmentDirectory::given)
                .list();
    }

    /** What units were given by one task of a plan. */
    public List<Given> given(PlannedTask task) {
        return jdbc.sql(
                        """
                        select id, planned_task, lead_unit, due, state from assignment
                        where plan = ? and planned_task = ? and occurrence = 0""")
                .params(task.plan(), task.id())
                .query(AssignmentDirectory::given)
                .list();
    }

    private static Given given(ResultSet row, int number) throws SQLException {
        return new Given(
                row.getObject("id", UUID.class),
                row.getObject("planned_task", UUID.class),
                Optional.ofNullable(row.getString("lead_unit")),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                waits(State.valueOf(row.getString("state"))));
    }

    private static Optional<String> waits(State state) {
        return Optional.of(state)
                .filter(waiting -> waiting == State.AWAITING_CONDITION || waiting == State.AWAITING_CONFIRMATION)
                .map(State::wording);
    }

    /** The planned tasks of a plan whose work has not ended. */
    public Set<UUID> openTasks(UUID plan) {
        return Set.copyOf(jdbc.sql(
                        """
                        select planned_task from assignment where plan = ? and parent is null and completed_at is null
                            and stopped_at is null and carried_at is null""")
                .param(plan)
                .query(UUID.class)
                .list());
    }

    /** The task that carries out a row of a plan; empty while the plan is a draft. */
    public Optional<UUID> ofTask(UUID plannedTask) {
        return jdbc.sql("select id from assignment where planned_task = ? and parent is null")
                .param(plannedTask)
                .query(UUID.class)
                .optional();
    }

    /** What others may know of a task before they propose to change it. */
    public record Known(UUID id, UUID plannedTask, Optional<String> leadUnit, boolean whole, boolean ended) {}

    public Optional<Known> known(UUID id) {
        return jdbc.sql("select id, planned_task, lead_unit, parent, state from assignment where id = ?")
                .param(id)
                .query((row, number) -> new Known(
                        row.getObject("id", UUID.class),
                        row.getObject("planned_task", UUID.class),
                        Optional.ofNullable(row.getString("lead_unit")),
                        row.getObject("parent") == null,
                        State.valueOf(row.getString("state")).isEnded()))
                .optional();
    }

    /**
     * A task as others name it who keep something beside it.
     *
     * @param leadUnit empty for the parent of a collective's parts
     * @param state in the users' words
     */
    public record Named(
            UUID id,
            UUID plan,
            String commune,
            Optional<String> leadUnit,
            String reference,
            String title,
            Optional<LocalDate> due,
            String state,
            boolean ended) {}

    public Optional<Named> named(UUID id) {
        return jdbc.sql(
                        "select id, plan, commune, lead_unit, reference, title, due, state from assignment where id = ?")
                .param(id)
                .query(AssignmentDirectory::named)
                .optional();
    }

    /** What a task is called among others of the same title: with the unit whose part, or the time which it is. */
    public String called(UUID id) {
        return jdbc.sql(
                        """
                        select a.title
                            || case when a.parent is not null and (a.occurrence = 0 or whole.parent is not null)
                                then ' – ' || u.name else '' end
                            || case when a.occurrence > 0 then ' – lần ' || a.occurrence else '' end
                        from assignment a left join assignment whole on whole.id = a.parent
                        left join unit u on u.commune = a.commune and u.code = a.lead_unit
                        where a.id = ?""")
                .param(id)
                .query(String.class)
                .single();
    }

    private static Named named(ResultSet row, int number) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        return new Named(
                row.getObject("id", UUID.class),
                row.getObject("plan", UUID.class),
                row.getString("commune"),
                Optional.ofNullable(row.getString("lead_unit")),
                row.getString("reference"),
                row.getString("title"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                state.wording(),
                state.isEnded());
    }

    /** The task that carries out each row of a plan, by the row. */
    public Map<UUID, UUID> pages(UUID plan) {
        return jdbc
                .sql("select planned_task, id from assignment where plan = ? and parent is null")
                .param(plan)
                .query((row, number) ->
                        Map.entry(row.getObject("planned_task", UUID.class), row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The state of each planned task of a plan that has started, in the users' words. */
    public Map<UUID, String> states(UUID plan) {
        return jdbc
                .sql("select planned_task, state, extensions from assignment where plan = ? and parent is null")
                .param(plan)
                .query((row, number) -> Map.entry(
                        row.getObject("planned_task", UUID.class),
                        State.valueOf(row.getString("state")).wording(row.getInt("extensions"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** An output that came back. @param times how often by now */
    public record Returned(String title, String reference, Optional<LocalDate> due, int times, String reason) {}

    /** Why the officer has a task again; empty for one whose output never came back. */
    public Optional<Returned> returned(UUID id) {
        return jdbc.sql("select * from assignment where id = ? and returns > 0")
                .param(id)
                .query((row, number) -> new Returned(
                        row.getString("title"),
                        row.getString("reference"),
                        Optional.ofNullable(row.getObject("due", LocalDate.class)),
                        row.getInt("returns"),
                        Optional.ofNullable(row.getString("last_return")).orElse("")))
                .optional();
    }

    /** All assignments of a plan, members and occurrences too. */
    public List<UUID> all(UUID plan) {
        return jdbc.sql("select id from assignment where plan = ?")
                .param(plan)
                .query(UUID.class)
                .list();
    }
}
