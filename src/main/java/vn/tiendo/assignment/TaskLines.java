package vn.tiendo.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;

/** What a unit has to report on for a window of days: each task that it leads or coordinates, with what happened to it. */
@Repository
public class TaskLines {

    /** Tasks that units carry out themselves and that were open at some time of the window. */
    private static final String OPEN =
            """

             and (a.kind in ('ONE_OFF', 'CONTINUOUS') or c.id is not null
                  or a.kind <> 'COLLECTIVE' and not exists (select 1 from assignment part where part.parent = a.id))
             and coalesce(a.completed_at, a.stopped_at, a.carried_at, :start) >= :start
             and (a.occurrence = 0
                  or coalesce((select min(r.at) from record_entry r where r.assignment = a.id) < :end, true))""";

    private static final String ASKED =
            " join coordination c on c.assignment = a.id and coalesce(c.withdrawn_at, :start) >= :start ";

    private final JdbcClient jdbc;
    private final Assignments assignments;
    private final AssignmentDirectory directory;
    private final TaskEvents events;
    private final WorkingCalendar calendar;
    private final Clock clock;

    TaskLines(
            JdbcClient jdbc,
            Assignments assignments,
            AssignmentDirectory directory,
            TaskEvents events,
            WorkingCalendar calendar,
            Clock clock) {
        this.jdbc = jdbc;
        this.assignments = assignments;
        this.directory = directory;
        this.events = events;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The codes of the units that lead or coordinate a task of the plan that was open in the window. */
    public List<String> units(UUID plan, Window window) {
        return jdbc.sql("select distinct a.lead_unit from assignment a left" + ASKED
                        + "where a.plan = :plan and a.lead_unit is not null and (a.kind <> 'COLLECTIVE')" + OPEN
                        + " union select distinct c.unit from assignment a" + ASKED + "where a.plan = :plan" + OPEN
                        + " order by 1")
                .param("plan", plan)
                .param("start", window.start())
                .param("end", window.end())
                .query(String.class)
                .list();
    }

    /** Whether something of the plan is still carried out. */
    public boolean isUnderWay(UUID plan) {
        return jdbc.sql("select exists (select 1 from assignment where plan = ? and completed_at is null"
                        + " and stopped_at is null and carried_at is null)")
                .param(plan)
                .query(Boolean.class)
                .single();
    }

    /** The lines of a unit in the order of the plan. */
    public List<TaskLine> of(UUID plan, String unit, Window window) {
        var found = rows(plan, unit, window);
        var told = events.of(found.stream().map(Row::assignment).toList(), unit, window);
        return found.stream()
                .map(row -> line(row, window, told.getOrDefault(row.assignment(), List.of())))
                .toList();
    }

    private record Row(UUID assignment, boolean leads, String groupTitle) {}

    private List<Row> rows(UUID plan, String unit, Window window) {
        return jdbc.sql(
                        "select a.id, a.lead_unit = :unit and a.kind <> 'COLLECTIVE' as leads, coalesce(g.title, '') as group_title"
                                + " from assignment a join planned_task t on t.id = a.planned_task"
                                + " left join plan_group g on g.plan = t.plan and g.appendix = t.appendix and g.number = t.group_number"
                                + " left" + ASKED + "and c.unit = :unit"
                                + " where a.plan = :plan and (a.lead_unit = :unit or c.id is not null)" + OPEN
                                + " order by t.place, a.occurrence, a.id")
                .param("plan", plan)
                .param("unit", unit)
                .param("start", window.start())
                .param("end", window.end())
                .query(TaskLines::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getObject("id", UUID.class), row.getBoolean("leads"), row.getString("group_title"));
    }

    private TaskLine line(Row row, Window window, List<TaskEvent> told) {
        var task = assignments.get(row.assignment());
        var state = task.stateAt(window.lastMoment());
        var lateness = task.latenessOn(lastDay(window), state, calendar);
        return new TaskLine(
                task.id,
                row.leads(),
                task.reference,
                task.groupNumber,
                row.groupTitle(),
                task.number,
                directory.called(task.id),
                task.due(),
                state.wording(task.extensions),
                lateness.wording(),
                lateness.mark(),
                state.isEnded(),
                percent(task, state, window),
                told);
    }

    private LocalDate lastDay(Window window) {
        var today = VietnamTime.today(clock);
        return today.isBefore(window.last()) ? today : window.last();
    }

    private int percent(Assignment task, State state, Window window) {
        return state.isEnded() && state != State.STOPPED || state.isWithReviewers()
                ? 100
                : events.percent(task.id, window).orElse(0);
    }
}
