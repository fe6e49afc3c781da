package vn.tiendo.supervision;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.ReassigningWork;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.digest.RemindingNow;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Unit;
import vn.tiendo.workflow.ProcessSubjects;
import vn.tiendo.workflow.WorkItem;

/** The open steps of a process or of all, as a tab in Cockpit and a page of ours show them. */
@Component
class OpenWorkView {

    /** Working days before a due date from which it is "sắp đến hạn" (rules.md, "A task's life", 7). */
    private static final int SOON = 10;

    private final OpenWorkList list;
    private final SupervisionRights rights;
    private final RemindingNow reminding;
    private final ReassigningWork reassigning;
    private final Organisation organisation;
    private final WorkingCalendar calendar;
    private final Clock clock;

    OpenWorkView(
            OpenWorkList list,
            SupervisionRights rights,
            RemindingNow reminding,
            ReassigningWork reassigning,
            Organisation organisation,
            WorkingCalendar calendar,
            Clock clock) {
        this.list = list;
        this.rights = rights;
        this.reminding = reminding;
        this.reassigning = reassigning;
        this.organisation = organisation;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * What is shown.
     *
     * @param total how many there are on all pages
     * @param officers to whom the person may pass on, by unit; empty where they may not
     */
    public record Shown(
            String title,
            int total,
            int page,
            int pageSize,
            boolean mayRemind,
            List<StepCount> steps,
            List<UnitOption> units,
            List<UnitOfficers> officers,
            List<Line> items) {}

    /** A step of the process and how many of it are open. */
    public record StepCount(String key, String name, int count) {}

    /** A unit to filter by. */
    public record UnitOption(String code, String name) {}

    /** Who in a unit may get something. */
    public record UnitOfficers(String name, List<Officer> people) {}

    /** Somebody to choose. */
    public record Officer(String username, String label) {}

    /**
     * One open step, every value in words.
     *
     * @param mark the style that goes with {@code status}
     * @param reminded who was reminded of it by hand today; empty for nobody
     */
    public record Line(
            String taskId,
            String step,
            String title,
            String reference,
            String unit,
            String who,
            String since,
            String due,
            String status,
            String mark,
            String href,
            boolean mayPassOn,
            String reminded) {}

    Shown of(String username, SupervisionRights.Scope scope, Optional<ProcessSubjects.Process> process, Asked asked) {
        var all = process.map(ProcessSubjects.Process::keys).orElse(List.of());
        var steps = asked.step()
                .filter(step -> all.isEmpty() || all.contains(step))
                .map(List::of)
                .orElse(all);
        var counts = list.counts(scope, new OpenWorkList.Filter(all, asked.unit()));
        var rows = list.page(scope, new OpenWorkList.Filter(steps, asked.unit()), asked.page());
        var told = reminding.toldToday(
                rows.stream().map(row -> row.item().taskId()).toList());
        var choices = reassigning.choices(username);
        var headed = choices.stream().map(ReassigningWork.Choice::unit).toList();
        return new Shown(
                process.map(ProcessSubjects.Process::name).orElse("Mọi quy trình"),
                steps.isEmpty()
                        ? counts.values().stream().mapToInt(Integer::intValue).sum()
                        : steps.stream()
                                .mapToInt(step -> counts.getOrDefault(step, 0))
                                .sum(),
                asked.page(),
                OpenWorkList.PAGE,
                rights.reminder(username).isPresent(),
                steps(process, counts),
                units(scope),
                choices.stream().map(OpenWorkView::officers).toList(),
                rows.stream().map(row -> line(row, headed, told)).toList());
    }

    private static int total(List<String> steps, Map<String, Integer> counts) {
        return steps.isEmpty()
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : steps.stream().mapToInt(step -> counts.getOrDefault(step, 0)).sum();
    }

    /** @param page from 0 */
    record Asked(Optional<String> step, Optional<String> unit, int page) {}

    private static List<StepCount> steps(Optional<ProcessSubjects.Process> process, Map<String, Integer> counts) {
        return process.map(ProcessSubjects.Process::steps).orElse(List.of()).stream()
                .map(step -> new StepCount(step.key(), step.name(), counts.getOrDefault(step.key(), 0)))
                .toList();
    }

    private List<UnitOption> units(SupervisionRights.Scope scope) {
        return organisation.units(scope.commune()).stream()
                .filter(unit -> scope.isWhole() || scope.units().contains(unit.code()))
                .map(unit -> new UnitOption(unit.code(), unit.name()))
                .toList();
    }

    private static UnitOfficers officers(ReassigningWork.Choice choice) {
        return new UnitOfficers(
                choice.name(),
                choice.officers().stream()
                        .map(person -> new Officer(person.username(), person.name() + " – " + person.title()))
                        .toList());
    }

    private Line line(OpenWorkList.Row row, List<String> headed, Map<String, List<String>> told) {
        var item = row.item();
        var left = calendar.workingDaysBetween(VietnamTime.today(clock), item.due());
        var late = VietnamTime.today(clock).isAfter(item.due());
        return new Line(
                item.taskId(),
                item.step(),
                item.name(),
                row.reference(),
                item.unit()
                        .map(unit -> organisation.unit(item.commune(), unit))
                        .map(Unit::name)
                        .orElse(""),
                who(item),
                VietnamTime.format(item.openedAt()),
                VietnamTime.format(item.due()),
                status(late, left),
                late ? "qua-han" : left <= SOON ? "sap-den-han" : "trong-han",
                row.page(),
                ReassigningWork.isOfficers(item)
                        && item.unit().filter(headed::contains).isPresent(),
                String.join("; ", told.getOrDefault(item.taskId(), List.of())));
    }

    private static String status(boolean late, int left) {
        if (late) {
            return left == 0 ? "quá hạn" : "quá hạn " + -left + " ngày làm việc";
        }
        return left == 0 ? "đến hạn hôm nay" : "còn " + left + " ngày làm việc";
    }

    /** Who has it; where nobody has taken it up, who could. */
    private String who(WorkItem item) {
        return item.assignee().or(item::person).map(organisation::nameOf).orElseGet(() -> item.position()
                .flatMap(position -> organisation.position(item.commune(), position))
                .map(position -> position.title() + " (chưa ai nhận)")
                .orElse("chưa có người nhận"));
    }
}
