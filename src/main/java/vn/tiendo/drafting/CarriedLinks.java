package vn.tiendo.drafting;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.plan.Plans;

/** Where a person finds the draft that a task was carried over to: who works on it, its rows; all others, the plan. */
@Component
class CarriedLinks {

    private final DraftingDesk desk;
    private final Desk rows;
    private final Intakes intakes;
    private final Plans plans;

    CarriedLinks(DraftingDesk desk, Desk rows, Intakes intakes, Plans plans) {
        this.desk = desk;
        this.rows = rows;
        this.intakes = intakes;
        this.plans = plans;
    }

    /** Empty while there is nothing that the person may read. */
    Optional<String> draft(CarriedTasks.Carried carried, String viewer) {
        var intake = intakes.get(carried.intake());
        return desk.worksOn(viewer, intake.commune()) && rows.isOpen(intake)
                ? Optional.of("/nhap-ke-hoach/" + intake.id())
                : carried.plan().map(plan -> "/ke-hoach/" + plan);
    }

    /** Where the draft stands, as the list of imports says it. */
    String state(CarriedTasks.Carried carried) {
        return carried.plan().map(plan -> plans.get(plan).state().wording()).orElse("đang hoàn thiện");
    }
}
