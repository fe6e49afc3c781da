package vn.tiendo.drafting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.BesideTask;

/** On the page of a task that was carried over: the draft of next year's plan that it stands in. */
@Component
class CarriedBesideTask implements BesideTask {

    private final CarriedTasks carried;
    private final CarriedLinks links;

    CarriedBesideTask(CarriedTasks carried, CarriedLinks links) {
        this.carried = carried;
        this.links = links;
    }

    @Override
    public Section of(UUID assignment, String viewer) {
        var lines = carried.ofTask(assignment).flatMap(found -> links.draft(found, viewer)
                .map(href -> new Line(href, found.fileName(), links.state(found), "năm " + found.year())));
        return new Section(
                "Chuyển tiếp sang kế hoạch năm sau", lines.map(List::of).orElse(List.of()), Optional.empty());
    }
}
