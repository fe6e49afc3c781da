package vn.tiendo.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Unit;

/** Where each numbered task of a plan stood when a window of days ended; the one source of all figures of a report. */
@Repository
public class TaskStandings {

    private static final Comparator<Standing> LATE_FIRST = Comparator.comparing(
            List.of(Standing.CLOSED, Standing.COMPLETED_ON_TIME, Standing.COMPLETED_LATE)::indexOf);

    private final JdbcClient jdbc;
    private final Assignments assignments;
    private final Organisation organisation;
    private final TaskEvents events;
    private final WorkingCalendar calendar;
    private final Clock clock;

    TaskStandings(
            JdbcClient jdbc,
            Assignments assignments,
            Organisation organisation,
            TaskEvents events,
            WorkingCalendar calendar,
            Clock clock) {
        this.jdbc = jdbc;
        this.assignments = assignments;
        this.organisation = organisation;
        this.events = events;
        this.calendar = calendar;
        this.clock = clock;
    }

    private record Row(UUID id, Optional<UUID> parent, int appendix, String groupTitle, String deadline) {}

    /** One task with what carries it out below it. */
    private record Branch(Assignment task, Row row, List<Branch> below, boolean partly) {

        Stream<Assignment> all() {
            return Stream.concat(Stream.of(task), below.stream().flatMap(Branch::all));
        }
    }

    /** In the order of the plan; what began after the window is not known yet. */
    public List<CountedTask> of(UUID plan, Window window) {
        return of(plan, window, Set.of());
    }

    /**
     * The same as if some tasks and parts did not exist.
     *
     * @param leftOut assignments; a task of which parts are left out stands as its other parts do
     */
    public List<CountedTask> of(UUID plan, Window window, Set<UUID> leftOut) {
        var rows = rows(plan, window);
        var below = rows.stream()
                .filter(row -> row.parent().isPresent())
                .collect(Collectors.groupingBy(row -> row.parent().orElseThrow()));
        var names = organisation.units(planCommune(plan)).stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return rows.stream()
                .filter(row -> row.parent().isEmpty())
                .filter(row -> !leftOut.contains(row.id()))
                .map(row -> counted(branch(row, below, leftOut), window, names))
                .toList();
    }

    private String planCommune(UUID plan) {
        return jdbc.sql("select commune from plan where id = ?")
                .param(plan)
                .query(String.class)
                .single();
    }

    private List<Row> rows(UUID plan, Window window) {
        return jdbc.sql(
                        """
                        select a.id, a.parent, t.appendix, t.deadline, coalesce(g.title, '') as group_title
                        from assignment a join planned_task t on t.id = a.planned_task
                        left join plan_group g on g.plan = t.plan and g.appendix = t.appendix and g.number = t.group_number
                        where a.plan = :plan
                          and coalesce((select min(r.at) from record_entry r where r.assignment = a.id) < :end, true)
                        order by t.place, a.occurrence, a.lead_unit, a.id""")
                .param("plan", plan)
                .param("end", window.end())
                .query(TaskStandings::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("parent", UUID.class)),
                row.getInt("appendix"),
                row.getString("group_title"),
                row.getString("deadline"));
    }

    private Branch branch(Row row, Map<UUID, List<Row>> below, Set<UUID> leftOut) {
        var all = below.getOrDefault(row.id(), List.of());
        var parts = all.stream()
                .filter(part -> !leftOut.contains(part.id()))
                .map(part -> branch(part, below, leftOut))
                .toList();
        return new Branch(assignments.get(row.id()), row, parts, parts.size() < all.size());
    }

    private CountedTask counted(Branch branch, Window window, Map<String, String> names) {
        var task = branch.task();
        var told = standing(branch, window);
        return new CountedTask(
                task.id,
                branch.row().appendix(),
                task.groupNumber,
                branch.row().groupTitle(),
                task.number,
                task.title,
                task.output,
                Optional.ofNullable(task.leadUnit),
                units(branch, names),
                branch.all().map(part -> part.id).toList(),
                branch.row().deadline(),
                told.task().due(),
                words(told),
                told.standing(),
                percent(told, window),
                endedOn(told));
    }

    private static String words(Told told) {
        return told.state().wording(told.task().extensions);
    }

    private static Optional<LocalDate> endedOn(Told told) {
        return Optional.ofNullable(told.task().completedAt)
                .filter(at -> told.standing().isCompleted())
                .map(VietnamTime::date);
    }

    private static List<String> units(Branch branch, Map<String, String> names) {
        return branch.all()
                .flatMap(part -> Stream.ofNullable(part.leadUnit))
                .distinct()
                .map(code -> names.getOrDefault(code, code))
                .toList();
    }

    /** What tells where a task stands: itself, or the part that does so for it. */
    private record Told(Assignment task, State state, Standing standing) {}

    private Told standing(Branch branch, Window window) {
        var task = branch.task();
        var own = own(task, window);
        if (branch.below().isEmpty() || own.state().isEnded() && !tellsByItsRest(branch, own)) {
            return own;
        }
        var parts = branch.below().stream().map(part -> standing(part, window)).toList();
        if (branch.partly() && parts.stream().allMatch(part -> part.state().isEnded())) {
            return parts.stream()
                    .max(Comparator.comparing(Told::standing, LATE_FIRST))
                    .orElse(own);
        }
        return task.kind == Kind.COLLECTIVE ? together(own, parts) : latest(own, parts);
    }

    /** What it became may be the doing of a part that is left out. */
    private static boolean tellsByItsRest(Branch branch, Told own) {
        return branch.partly() && own.standing().isCompleted();
    }

    private Told own(Assignment task, Window window) {
        var state = task.stateAt(window.lastMoment());
        var lateness = task.latenessOn(lastDay(window), state, calendar);
        return new Told(task, state, Standing.of(state, lateness, task.kind));
    }

    /** Late where one unit is, not begun where none has begun. */
    private static Told together(Told own, List<Told> parts) {
        var open = parts.stream().filter(part -> !part.state().isEnded()).toList();
        if (own.standing() == Standing.WAITING || open.isEmpty()) {
            return own;
        }
        for (var standing : List.of(Standing.OVERDUE, Standing.IN_PROGRESS, Standing.CONTINUOUS)) {
            if (open.stream().anyMatch(part -> part.standing() == standing)) {
                return new Told(own.task(), State.IN_PROGRESS, standing);
            }
        }
        return new Told(own.task(), open.get(0).state(), open.get(0).standing());
    }

    /** The occurrence that is due first of those under way; where none is, that of a yearly task which ended last. */
    private static Told latest(Told own, List<Told> parts) {
        var open = parts.stream()
                .filter(part -> !part.state().isEnded())
                .min(Comparator.comparing(part -> part.task().due().orElse(LocalDate.MAX)));
        if (open.isPresent() || own.task().kind == Kind.TRIGGERED) {
            return open.orElse(own);
        }
        return new ArrayList<>(parts).get(parts.size() - 1);
    }

    private LocalDate lastDay(Window window) {
        var today = VietnamTime.today(clock);
        return today.isBefore(window.last()) ? today : window.last();
    }

    private int percent(Told told, Window window) {
        return told.standing().isCompleted() || told.state().isWithReviewers()
                ? 100
                : events.percent(told.task().id, window).orElse(0);
    }
}
