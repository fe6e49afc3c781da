package vn.tiendo.reminder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentDirectory;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.mail.ProductAddress;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.plan.Plans;

/** What each unit has to do in a plan that was issued: tasks to lead, and tasks to help with. */
@Component
class UnitTasks {

    private final Plans plans;
    private final AssignmentDirectory assignments;
    private final ProductAddress address;

    UnitTasks(Plans plans, AssignmentDirectory assignments, ProductAddress address) {
        this.plans = plans;
        this.assignments = assignments;
        this.address = address;
    }

    /** A task as a mail names it. */
    public record Item(String number, String title, String lead, String due, String link) {}

    /** A unit's part of a plan. */
    public record Share(List<Item> leads, List<Item> coordinates) {

        Share() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** By the code of the unit. */
    Map<String, Share> of(Plan plan) {
        var shares = new LinkedHashMap<String, Share>();
        var given = assignments.given(plan.id()).stream()
                .collect(Collectors.groupingBy(AssignmentDirectory.Given::plannedTask));
        for (var task : plans.tasks(plan.id())) {
            given.getOrDefault(task.id(), List.of()).forEach(each -> each.leadUnit()
                    .ifPresent(unit -> share(shares, unit).leads().add(lead(task, each))));
            task.coordinatingUnits()
                    .forEach(unit -> share(shares, unit).coordinates().add(coordinated(plan, task)));
        }
        return shares;
    }

    /** One task as it concerns a unit; one that is not its to lead is shown in the plan. */
    Item item(Plan plan, PlannedTask task, String unit) {
        return assignments.given(task).stream()
                .filter(each -> each.leadUnit().filter(unit::equals).isPresent())
                .filter(each -> task.leadUnits().contains(unit))
                .findFirst()
                .map(each -> lead(task, each))
                .orElseGet(() -> coordinated(plan, task));
    }

    private static Share share(Map<String, Share> shares, String unit) {
        return shares.computeIfAbsent(unit, code -> new Share());
    }

    private Item lead(PlannedTask task, AssignmentDirectory.Given given) {
        return item(task, given.due().map(VietnamTime::format).or(given::waits), "/nhiem-vu/" + given.id());
    }

    /** Whoever only helps sees the task itself once the lead has asked them; until then the plan. */
    private Item coordinated(Plan plan, PlannedTask task) {
        var path = "/ke-hoach/" + plan.id() + "#nv-" + task.appendix() + "-" + task.numbering();
        return item(task, task.due().map(VietnamTime::format), path);
    }

    private Item item(PlannedTask task, Optional<String> due, String path) {
        return new Item(task.numbering(), task.title(), task.lead(), due(task, due), address.of(path));
    }

    /** As read, and as written where that says it in other words. */
    private static String due(PlannedTask task, Optional<String> read) {
        var written = task.deadline().isBlank() ? "không ghi" : task.deadline();
        return read.filter(said -> !said.equals(written))
                .map(said -> said + " (kế hoạch ghi: " + written + ")")
                .orElse(written);
    }
}
