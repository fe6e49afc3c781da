package vn.tiendo.plan;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes the rows of a plan in force; who may, and what becomes of the running work, is decided elsewhere. */
@Repository
public class RevisingTasks {

    private static final String COLUMNS =
            """
            appendix = :appendix, group_number = :group, number = :number, sub_row = :subRow, title = :title,
            lead = :lead, lead_units = :leadUnits, coordinating = :coordinating,
            coordinating_units = :coordinatingUnits, coordinating_concerned = :concerned, output = :output,
            output_types = :types, optional_outputs = :optional, deadline = :deadline, deadline_class = :class,
            due = :due, repeats = :repeats, responsible = :responsible, responsible_position = :position,
            resources = :resources, resources_amount = :amount, resources_source = :source, note = :note,
            doubts = :doubts""";

    private final JdbcClient jdbc;
    private final Plans plans;
    private final TaskReading reading;
    private final ApplicationEventPublisher events;

    RevisingTasks(JdbcClient jdbc, Plans plans, TaskReading reading, ApplicationEventPublisher events) {
        this.events = events;
        this.jdbc = jdbc;
        this.plans = plans;
        this.reading = reading;
    }

    /** The row with other cells, read as the plan's own are; what is doubtful stands in its doubts. Stores nothing. */
    public PlannedTask reread(PlannedTask row, String title, RowCells cells) {
        var read = reading.read(
                row.commune(),
                Deadlines.dates(plans.get(row.plan())),
                new PlanFile.Task(
                        row.number(),
                        row.subRow(),
                        title,
                        cells.lead(),
                        cells.coordinating(),
                        cells.output(),
                        cells.deadline(),
                        row.responsible().orElse(null),
                        null,
                        null,
                        null));
        return new PlannedTask(
                row.id(),
                row.plan(),
                row.commune(),
                row.appendix(),
                row.group(),
                row.number(),
                row.subRow(),
                title,
                PlanFile.Task.cell(cells.lead()),
                read.leadUnits(),
                PlanFile.Task.cell(cells.coordinating()),
                read.coordinatingUnits(),
                read.concerned(),
                PlanFile.Task.cell(cells.output()),
                read.output().types(),
                read.output().optionalTypes(),
                PlanFile.Task.cell(cells.deadline()),
                read.deadline().kind(),
                read.deadline().due(),
                read.deadline().repeats(),
                row.responsible(),
                read.responsiblePosition(),
                row.means(),
                row.note(),
                read.doubts());
    }

    /** An empty row at the end of a group, for a task that is to be added; not stored. */
    public PlannedTask blank(UUID plan, int appendix, String group) {
        var commune = plans.get(plan).commune();
        return new PlannedTask(
                UUID.randomUUID(),
                plan,
                commune,
                appendix,
                group,
                String.valueOf(nextNumber(plan, appendix, group)),
                "",
                "",
                "",
                java.util.List.of(),
                "",
                java.util.List.of(),
                false,
                "",
                Set.of(),
                Set.of(),
                "",
                DeadlineClass.BLANK,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                java.util.List.of());
    }

    /** After the highest number that the group has had, also of tasks that it has lost. */
    private int nextNumber(UUID plan, int appendix, String group) {
        return jdbc.sql(
                        """
                        select coalesce(max(substring(number from '^[0-9]{1,6}')::int), 0) + 1 from planned_task
                        where plan = ? and appendix = ? and group_number = ?""")
                .params(plan, appendix, group)
                .query(Integer.class)
                .single();
    }

    /** Stores the row under its own id. */
    public void rewrite(PlannedTask row) {
        cells("update planned_task set " + COLUMNS + " where id = :id", row).update();
        events.publishEvent(new PlanRowsChanged(row.plan()));
    }

    /** Stores a new row, last in its group; what follows the group moves on by one. */
    public void add(PlannedTask row) {
        var place = lastPlace(row) + 1;
        jdbc.sql("update planned_task set place = place + 1 where plan = ? and place >= ?")
                .params(row.plan(), place)
                .update();
        jdbc.sql(
                        """
                        insert into planned_task (id, plan, commune, appendix, group_number, number, sub_row, place, title, lead,
                            lead_units, coordinating, coordinating_units, coordinating_concerned, output, output_types,
                            optional_outputs, deadline, deadline_class, repeats)
                        values (?, ?, ?, ?, ?, ?, ?, ?, '', '', '{}', '', '{}', false, '', '{}', '{}', '', 'BLANK', false)""")
                .params(
                        row.id(),
                        row.plan(),
                        row.commune(),
                        row.appendix(),
                        row.group(),
                        row.number(),
                        row.subRow(),
                        place)
                .update();
        rewrite(row);
    }

    /** Where the group's last row stands; for a new group the plan's. */
    private int lastPlace(PlannedTask row) {
        return jdbc.sql(
                        """
                        select coalesce(max(place) filter (where appendix = :appendix and group_number = :group), max(place), 0)
                        from planned_task where plan = :plan""")
                .param("plan", row.plan())
                .param("appendix", row.appendix())
                .param("group", row.group())
                .query(Integer.class)
                .single();
    }

    /** The plan no longer has the task; the row stays on record. */
    public void remove(UUID task, Instant at) {
        jdbc.sql("update planned_task set removed_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), task)
                .update();
    }

    /** Frees the number of a row that gets another one, while others still have theirs. */
    public void freeNumber(UUID task) {
        jdbc.sql("update planned_task set sub_row = sub_row || '~' || id where id = ?")
                .param(task)
                .update();
    }

    /** The running row stands where the draft's does, with what the draft has in columns of its own. */
    public void placeAs(UUID running, UUID draft) {
        var plan = jdbc.sql(
                        """
                        update planned_task set (place, extra) = (select place, extra from planned_task where id = ?)
                        where id = ? returning plan""")
                .params(draft, running)
                .query(UUID.class)
                .single();
        events.publishEvent(new PlanRowsChanged(plan));
    }

    /** The running plan has the draft's groups and their titles. */
    public void takeGroups(UUID running, UUID draft) {
        jdbc.sql(
                        """
                        insert into plan_group (plan, appendix, number, title, place)
                        select :running, appendix, number, title, place from plan_group where plan = :draft
                        on conflict (plan, appendix, number) do update set title = excluded.title, place = excluded.place""")
                .param("running", running)
                .param("draft", draft)
                .update();
    }

    private JdbcClient.StatementSpec cells(String sql, PlannedTask row) {
        var means = row.means();
        return jdbc.sql(sql)
                .param("id", row.id())
                .param("appendix", row.appendix())
                .param("group", row.group())
                .param("number", row.number())
                .param("subRow", row.subRow())
                .param("title", row.title())
                .param("lead", row.lead())
                .param("leadUnits", row.leadUnits().toArray(String[]::new))
                .param("coordinating", row.coordinating())
                .param("coordinatingUnits", row.coordinatingUnits().toArray(String[]::new))
                .param("concerned", row.coordinatingConcerned())
                .param("output", row.output())
                .param("types", names(row.outputTypes()))
                .param("optional", names(row.optionalOutputs()))
                .param("deadline", row.deadline())
                .param("class", row.deadlineClass().name())
                .param("due", or(row.due()))
                .param("repeats", row.repeats())
                .param("responsible", or(row.responsible()))
                .param("position", or(row.responsiblePosition()))
                .param("resources", or(means.map(PlannedTask.Means::text)))
                .param("amount", or(means.flatMap(PlannedTask.Means::amount)))
                .param("source", or(means.flatMap(PlannedTask.Means::source)))
                .param("note", or(row.note()))
                .param("doubts", row.doubts().toArray(String[]::new));
    }

    private static <T> @Nullable T or(Optional<T> value) {
        return value.orElse(null);
    }

    private static String[] names(Set<OutputType> types) {
        return types.stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}
