package vn.tiendo.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.assignment.Standing;

/**
 * What the public reads, frozen: everything in its own words, days as 2026-06-10, nothing that names a person. Its fields are
 * those of the open data (docs/data-format.md).
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Snapshot(
        String format,
        String commune,
        String communeName,
        String city,
        String dataDate,
        String intro,
        String note,
        Figures figures,
        List<Plan> plans,
        List<Figures> units,
        List<Task> tasks,
        List<Indicator> indicators) {

    static final String FORMAT = "tien-do/cong-khai/1";

    /** What stands in it of tasks that are kept from the public: that there may be such, never how many. */
    static final String NOTE = "Số liệu và danh sách không bao gồm nhiệm vụ không thuộc diện công khai.";

    /** @param number "36/KH-UBND" @param date of the plan; empty where it has none */
    public record Plan(String number, String date, String subject, Figures figures, List<Figures> groups) {}

    /** How many tasks stand how: each counts once, so that all but {@code dueSoon} add up to the total. */
    public record Figures(
            String key,
            String name,
            int total,
            int completedOnTime,
            int completedLate,
            int inProgress,
            int overdue,
            int continuous,
            int waiting,
            int notStarted,
            int closed,
            int dueSoon) {

        static Figures of(String key, String name, List<Counted> tasks) {
            var of = new EnumMap<Standing, Integer>(Standing.class);
            tasks.forEach(task -> of.merge(task.standing(), 1, Integer::sum));
            var soon = (int) tasks.stream().filter(Counted::dueSoon).count();
            return of(key, name, tasks.size(), of, soon);
        }

        private static Figures of(String key, String name, int total, Map<Standing, Integer> of, int dueSoon) {
            return new Figures(
                    key,
                    name,
                    total,
                    of.getOrDefault(Standing.COMPLETED_ON_TIME, 0),
                    of.getOrDefault(Standing.COMPLETED_LATE, 0),
                    of.getOrDefault(Standing.IN_PROGRESS, 0),
                    of.getOrDefault(Standing.OVERDUE, 0),
                    of.getOrDefault(Standing.CONTINUOUS, 0),
                    of.getOrDefault(Standing.WAITING, 0),
                    of.getOrDefault(Standing.NOT_STARTED, 0),
                    of.getOrDefault(Standing.CLOSED, 0),
                    dueSoon);
        }
    }

    /** A task as it is counted. @param groupKey what tells its group apart within its plan */
    record Counted(Task task, Standing standing, boolean dueSoon, String groupKey) {}

    /**
     * @param plan the plan's number
     * @param group "I"
     * @param number of the task within its group
     * @param unit the code of the unit that leads it; "-" where several do
     * @param units names
     * @param deadline as the plan writes it
     * @param due the day that follows from it; empty where there is none
     * @param standing the code of how it counts
     * @param completedOn empty for one not completed
     */
    public record Task(
            String plan,
            String group,
            String groupName,
            String number,
            String title,
            String unit,
            String units,
            String deadline,
            String due,
            String state,
            String lateness,
            String standing,
            String completedOn) {}

    public record Indicator(
            String plan, String name, String unit, String target, String period, String value, String assessment) {}
}
