package vn.tiendo.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.TaskEvent;
import vn.tiendo.assignment.TaskLine;
import vn.tiendo.assignment.TaskLines;
import vn.tiendo.assignment.Window;
import vn.tiendo.extension.ExtensionEvents;
import vn.tiendo.obstacle.ObstacleEvents;
import vn.tiendo.refusal.Refusal;

/** The lines of a unit's report as they stand now: what was saved, and from what happened where nothing was. */
@Component
class ReportLines {

    private final ReportPeriods periods;
    private final TaskLines tasks;
    private final ObstacleEvents obstacles;
    private final ExtensionEvents extensions;
    private final SavedLines saved;

    ReportLines(
            ReportPeriods periods,
            TaskLines tasks,
            ObstacleEvents obstacles,
            ExtensionEvents extensions,
            SavedLines saved) {
        this.periods = periods;
        this.tasks = tasks;
        this.obstacles = obstacles;
        this.extensions = extensions;
        this.saved = saved;
    }

    /** In the order of the plan. */
    List<ReportLine> of(UnitReport report) {
        var period = periods.get(report.period);
        var written = saved.of(report.id);
        return tasks(period, report.unit).stream()
                .map(task -> ReportLine.of(task, Optional.ofNullable(written.get(task.assignment()))))
                .toList();
    }

    /** @throws Refusal if the unit has no such line */
    ReportLine of(UnitReport report, UUID assignment) {
        return of(report).stream()
                .filter(line -> line.task().assignment().equals(assignment))
                .findFirst()
                .orElseThrow(() -> new Refusal("Nhiệm vụ này không còn trong báo cáo của đơn vị."));
    }

    private List<TaskLine> tasks(ReportPeriod period, String unit) {
        var lines = tasks.of(period.plan, unit, period.window());
        var led =
                lines.stream().filter(TaskLine::leads).map(TaskLine::assignment).toList();
        var more = more(led, period.window());
        return lines.stream()
                .map(line -> line.with(more.getOrDefault(line.assignment(), List.of())))
                .toList();
    }

    private Map<UUID, List<TaskEvent>> more(List<UUID> led, Window window) {
        return Stream.of(obstacles.of(led, window), extensions.of(led, window))
                .flatMap(map -> map.entrySet().stream())
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, second) -> Stream.concat(
                                        first.stream(), second.stream())
                                .toList()));
    }
}
