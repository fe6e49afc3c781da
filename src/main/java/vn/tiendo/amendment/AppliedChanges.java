package vn.tiendo.amendment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.plan.Amendments;
import vn.tiendo.plan.PlanColumn;
import vn.tiendo.plan.PlanDetail;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.RevisingTasks;
import vn.tiendo.plan.RowCells;

/** What an amending plan or a single adjustment did to a running plan, from its record. */
@Component
public class AppliedChanges {

    private static final Set<String> OF_ALL_UNITS =
            Set.of(PlanDetail.UNIT_REPORT.key(), PlanDetail.REGIME.key(), PlanDetail.ANNUAL_DATE.key());

    private final TaskChanges changes;
    private final Plans plans;
    private final RevisingTasks rows;
    private final Amendments amendments;
    private final Adjustments adjustments;

    AppliedChanges(
            TaskChanges changes, Plans plans, RevisingTasks rows, Amendments amendments, Adjustments adjustments) {
        this.changes = changes;
        this.plans = plans;
        this.rows = rows;
        this.amendments = amendments;
        this.adjustments = adjustments;
    }

    public enum Kind {
        ADDED,
        CHANGED,
        STOPPED
    }

    /** One cell before and after, under the name that users know. */
    public record Cell(String caption, String before, String after) {}

    /**
     * One task that was changed.
     *
     * @param before the units that had to do with it until then
     * @param after the units that have to do with it now
     */
    public record Changed(PlannedTask task, Kind kind, List<Cell> cells, Set<String> before, Set<String> after) {}

    /**
     * All that one source changed.
     *
     * @param plan the running plan
     * @param document on which it rests, in words
     * @param information what changed of the plan itself
     * @param ofAllUnits whether that is something every unit of the plan goes by, such as its report days
     */
    public record Applied(
            UUID plan, String document, List<Cell> information, boolean ofAllUnits, List<Changed> tasks) {}

    /** @throws vn.tiendo.refusal.Refusal if there is no such plan or adjustment */
    public Applied of(UUID source) {
        var entries = changes.by(source);
        var amended = amendments.of(source);
        var plan = amended.isPresent() ? amended.get().running() : adjustments.get(source).plan;
        var document = amended.isPresent()
                ? Source.of(plans.get(source), "", "").document()
                : adjustments.get(source).document();
        return new Applied(
                plan,
                document,
                cells(entries.stream().filter(entry -> entry.task().isEmpty())),
                entries.stream().anyMatch(entry -> OF_ALL_UNITS.contains(entry.cell())),
                tasks(plan, entries));
    }

    private List<Changed> tasks(UUID plan, List<TaskChanges.Entry> entries) {
        var known = Stream.concat(plans.tasks(plan).stream(), plans.removedTasks(plan).stream())
                .collect(Collectors.toMap(PlannedTask::id, Function.identity()));
        var byTask = new LinkedHashMap<UUID, List<TaskChanges.Entry>>();
        entries.forEach(entry -> entry.task().ifPresent(task -> byTask.computeIfAbsent(task, id -> new ArrayList<>())
                .add(entry)));
        return byTask.entrySet().stream()
                .filter(task -> !task.getValue().stream().allMatch(AppliedChanges::isNumber))
                .map(task -> changed(Objects.requireNonNull(known.get(task.getKey())), task.getValue()))
                .toList();
    }

    private static boolean isNumber(TaskChanges.Entry entry) {
        return entry.cell().equals(ChangingTasks.NUMBER);
    }

    private Changed changed(PlannedTask task, List<TaskChanges.Entry> entries) {
        var whole = entries.stream()
                .filter(entry -> entry.cell().equals(ChangingTasks.WHOLE))
                .findFirst();
        if (whole.isPresent()) {
            return whole.get().after().isEmpty()
                    ? new Changed(task, Kind.STOPPED, List.of(), units(task), Set.of())
                    : new Changed(task, Kind.ADDED, List.of(), Set.of(), units(task));
        }
        return new Changed(task, Kind.CHANGED, cells(entries.stream()), units(before(task, entries)), units(task));
    }

    /** Units of cells that did not change are those of the row; the others are read again. */
    private PlannedTask before(PlannedTask task, List<TaskChanges.Entry> entries) {
        var written = entries.stream()
                .collect(Collectors.toMap(TaskChanges.Entry::cell, TaskChanges.Entry::before, (one, other) -> one));
        var lead = written.get(PlanColumn.LEAD.key());
        var coordinating = written.get(PlanColumn.COORDINATING.key());
        return lead == null && coordinating == null
                ? task
                : rows.reread(
                        task,
                        task.title(),
                        new RowCells(
                                lead == null ? task.lead() : lead,
                                coordinating == null ? task.coordinating() : coordinating,
                                task.output(),
                                task.deadline()));
    }

    private static Set<String> units(PlannedTask task) {
        var units = new LinkedHashSet<>(task.leadUnits());
        units.addAll(task.coordinatingUnits());
        return units;
    }

    private static List<Cell> cells(Stream<TaskChanges.Entry> entries) {
        return entries.map(entry -> new Cell(PlanDifference.caption(entry.cell()), entry.before(), entry.after()))
                .toList();
    }

    /** By the rows of the running plan that an amending plan keeps as they were. */
    List<PlannedTask> kept(UUID plan, Map<UUID, java.util.Optional<UUID>> pairs, List<Changed> changed) {
        var touched = changed.stream().map(each -> each.task().id()).collect(Collectors.toSet());
        var paired = pairs.values().stream().flatMap(java.util.Optional::stream).collect(Collectors.toSet());
        return plans.tasks(plan).stream()
                .filter(task -> paired.contains(task.id()) && !touched.contains(task.id()))
                .toList();
    }
}
