package vn.tiendo.assignment;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** A leader accepts or sends back an output of the plan desk's own unit. */
@Component
class ApprovingOutput extends AssignmentStep {

    private final Returning returning;
    private final Accepting accepting;

    ApprovingOutput(Casework work, Returning returning, Accepting accepting) {
        super(work, "approveOutput", "Lãnh đạo duyệt");
        this.returning = returning;
        this.accepting = accepting;
    }

    @Override
    protected Performer performer(Assignment assignment) {
        return work.leader(assignment).watchedBy(assignment.leadUnit());
    }

    @Override
    protected Outcome complete(Assignment assignment, Actor actor, StepInput input) {
        if (input.text("decision").equals("RETURN")) {
            return returning.sendBack(assignment, actor, input);
        }
        return accepting.accept(assignment, actor, input);
    }
}
