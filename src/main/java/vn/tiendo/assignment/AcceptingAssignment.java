package vn.tiendo.assignment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.plan.Plans;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;
import vn.tiendo.workflow.StepView;

/** The head of the lead unit accepts the task, names its officer and who coordinates; or disputes that it is the unit's. */
@Component
class AcceptingAssignment extends AssignmentStep {

    private final Plans plans;
    private final AskingCoordinators asking;

    AcceptingAssignment(Casework work, Plans plans, AskingCoordinators asking) {
        super(work, "acceptAssignment", "Tiếp nhận");
        this.plans = plans;
        this.asking = asking;
    }

    @Override
    protected Performer performer(Assignment assignment) {
        return work.head(assignment);
    }

    @Override
    protected StepView view(Assignment assignment) {
        return new StepView(
                work.facts.of(assignment),
                Map.of(
                        "officers", work.officers(assignment.commune, assignment.leadUnit()),
                        "coordinatorOptions", work.otherUnits(assignment),
                        "units", work.otherUnits(assignment)),
                Map.of("coordinators", named(assignment)));
    }

    /** The coordinating units that the plan itself names. */
    private List<String> named(Assignment assignment) {
        return plans.task(assignment.plannedTask).coordinatingUnits().stream()
                .filter(unit -> !unit.equals(assignment.leadUnit))
                .toList();
    }

    @Override
    protected Outcome complete(Assignment assignment, Actor actor, StepInput input) {
        return input.text("decision").equals("DISPUTE")
                ? dispute(assignment, actor, input)
                : accept(assignment, actor, input);
    }

    private Outcome accept(Assignment assignment, Actor actor, StepInput input) {
        assignment.accept(input.text("officer"), work.now());
        var units = new LinkedHashSet<>(named(assignment));
        units.addAll(input.list("coordinators"));
        asking.ask(assignment, units);
        note(
                assignment,
                actor,
                "Tiếp nhận, giao " + work.organisation.nameOf(input.text("officer")),
                Stream.of(coordination(assignment, units), input.optional("note"))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(". ")));
        return Outcome.ACCEPTED;
    }

    private Optional<String> coordination(Assignment assignment, Set<String> units) {
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(units.stream()
                        .map(unit -> work.unitName(assignment.commune, unit))
                        .collect(Collectors.joining(", ", "Phối hợp: ", "")));
    }

    private Outcome dispute(Assignment assignment, Actor actor, StepInput input) {
        var suggested = input.optional("suggestedUnit").orElse(null);
        assignment.dispute(input.text("disputeReason"), suggested, work.now());
        note(
                assignment,
                actor,
                "Đề nghị chuyển đơn vị chủ trì"
                        + (suggested == null ? "" : " sang " + work.unitName(assignment.commune, suggested)),
                input.text("disputeReason"));
        return Outcome.DISPUTED;
    }
}
