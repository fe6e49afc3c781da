package vn.tiendo.assignment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;
import vn.tiendo.workflow.StepView;

/** A leader decides which unit leads a task that its head disputes. */
@Component
class DecidingDispute extends AssignmentStep {

    DecidingDispute(Casework work) {
        super(work, "decideDispute", "Quyết định đơn vị chủ trì");
    }

    @Override
    protected Performer performer(Assignment assignment) {
        return work.leader(assignment).watchedBy(assignment.leadUnit());
    }

    @Override
    protected StepView view(Assignment assignment) {
        var facts = new LinkedHashMap<>(work.facts.of(assignment));
        facts.put("dispute", Optional.ofNullable(assignment.disputeReason).orElse(""));
        var values =
                Optional.ofNullable(assignment.suggestedUnit).<Map<String, Object>>map(unit -> Map.of("unit", unit));
        return new StepView(facts, Map.of("units", work.otherUnits(assignment)), values.orElse(Map.of()));
    }

    @Override
    protected Outcome complete(Assignment assignment, Actor actor, StepInput input) {
        var reason = input.text("reason");
        if (input.text("decision").equals("KEEP")) {
            assignment.keepWithUnit();
            note(assignment, actor, "Giữ nguyên đơn vị chủ trì", reason);
            return Outcome.KEPT;
        }
        assignment.reassign(input.text("unit"));
        note(
                assignment,
                actor,
                "Chuyển chủ trì sang " + work.unitName(assignment.commune, assignment.leadUnit()),
                reason);
        return Outcome.REASSIGNED;
    }
}
