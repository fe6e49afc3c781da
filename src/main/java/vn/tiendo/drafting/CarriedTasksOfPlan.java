package vn.tiendo.drafting;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.plan.TasksCarried;

/** What was carried over into a plan and from it. */
@Component
class CarriedTasksOfPlan implements TasksCarried {

    private final CarriedTasks carried;
    private final CarriedLinks links;

    CarriedTasksOfPlan(CarriedTasks carried, CarriedLinks links) {
        this.carried = carried;
        this.links = links;
    }

    @Override
    public List<Line> into(UUID plan) {
        return carried.intoPlan(plan).stream().map(CarriedTasksOfPlan::origin).toList();
    }

    @Override
    public List<Line> from(UUID plan) {
        return carried.from(plan).stream()
                .map(task -> new Line(page(task), name(task), into(task)))
                .toList();
    }

    /** Of an import, whether a plan was made of it or not. */
    List<Line> ofIntake(UUID intake) {
        return carried.into(intake).stream().map(CarriedTasksOfPlan::origin).toList();
    }

    private String into(CarriedTasks.Carried task) {
        return task.fileName() + ", năm " + task.year() + " (" + links.state(task) + ")";
    }

    private static Line origin(CarriedTasks.Carried task) {
        return new Line(page(task), name(task), "");
    }

    private static String page(CarriedTasks.Carried task) {
        return "/nhiem-vu/" + task.assignment();
    }

    private static String name(CarriedTasks.Carried task) {
        return task.reference() + ": " + task.title();
    }
}
