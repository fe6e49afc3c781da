package vn.tiendo.communereport;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.assignment.Standing;
import vn.tiendo.communereport.ReportedUnit.Sent;

/**
 * All figures of a report: counts of its tasks, each of which counts in one group, in one unit and in one standing, so that
 * every total is the sum of its parts. Nothing here is ever typed.
 */
public record Figures(Count total, List<Count> groups, List<Count> units, Map<Sent, Integer> reports) {

    /** One line of figures. @param key which group or unit it counts; empty for all */
    public record Count(String key, String name, int all, Map<Standing, Integer> of, int endedNow) {

        public int of(Standing standing) {
            return of.getOrDefault(standing, 0);
        }

        public int completed() {
            return of(Standing.COMPLETED_ON_TIME) + of(Standing.COMPLETED_LATE);
        }

        /** Neither completed nor overdue. */
        public int rest() {
            return all - completed() - of(Standing.OVERDUE);
        }

        static Count of(String key, String name, List<ReportedTask> tasks) {
            var counted = new EnumMap<Standing, Integer>(Standing.class);
            tasks.forEach(task -> counted.merge(task.standing(), 1, Integer::sum));
            var now = (int) tasks.stream().filter(ReportedTask::endedNow).count();
            return new Count(key, name, tasks.size(), Map.copyOf(counted), now);
        }
    }

    static Figures of(List<ReportedTask> tasks, List<ReportedUnit> units) {
        var reports = new EnumMap<Sent, Integer>(Sent.class);
        units.forEach(unit -> reports.merge(unit.sent(), 1, Integer::sum));
        return new Figures(
                Count.of("", "Tổng số", tasks),
                by(tasks, ReportedTask::groupKey, ReportedTask::groupName),
                by(tasks, ReportedTask::unitKey, ReportedTask::unitName),
                Map.copyOf(reports));
    }

    private static List<Count> by(
            List<ReportedTask> tasks, Function<ReportedTask, String> key, Function<ReportedTask, String> name) {
        var parts = new LinkedHashMap<String, List<ReportedTask>>();
        tasks.forEach(task -> parts.computeIfAbsent(key.apply(task), none -> new ArrayList<>())
                .add(task));
        return parts.entrySet().stream()
                .map(part -> Count.of(part.getKey(), name.apply(part.getValue().get(0)), part.getValue()))
                .toList();
    }

    public int reports(Sent state) {
        return reports.getOrDefault(state, 0);
    }

    /** How many units were asked. */
    public int reporters() {
        return reports.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The group of that key, for the comparison with another period. */
    Optional<Count> group(String key) {
        return groups.stream().filter(group -> group.key().equals(key)).findFirst();
    }
}
