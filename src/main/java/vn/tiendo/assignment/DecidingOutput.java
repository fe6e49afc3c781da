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

/** The head of the plan desk decides on an output that the desk has examined. */
@Component
class DecidingOutput extends AssignmentStep {

    private final Returning returning;
    private final Accepting accepting;

    DecidingOutput(Casework work, Returning returning, Accepting accepting) {
        super(work, "decideOutput", "Quyết định thẩm định");
        this.returning = returning;
        this.accepting = accepting;
    }

    @Override
    protected Performer performer(Assignment assignment) {
        return work.planDeskHead(assignment);
    }

    @Override
    protected StepView view(Assignment assignment) {
        var values = new LinkedHashMap<String, Object>();
        Optional.ofNullable(assignment.proposal).ifPresent(proposed -> values.put("decision", proposed));
        Optional.ofNullable(assignment.proposalReason).ifPresent(reason -> values.put("returnReason", reason));
        Optional.ofNullable(assignment.proposalNote).ifPresent(note -> values.put("note", note));
        return new StepView(work.facts.of(assignment), Map.of(), values);
    }

    @Override
    protected Outcome complete(Assignment assignment, Actor actor, StepInput input) {
        if (input.text("decision").equals("RETURN")) {
            return returning.sendBack(assignment, actor, input);
        }
        return accepting.accept(assignment, actor, input);
    }
}
