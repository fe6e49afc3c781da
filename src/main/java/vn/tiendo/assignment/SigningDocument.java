package vn.tiendo.assignment;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** A leader signs a decision, plan or programme that the plan desk accepted, or sends it back. */
@Component
class SigningDocument extends AssignmentStep {

    private final Returning returning;

    SigningDocument(Casework work, Returning returning) {
        super(work, "signDocument", "Ký ban hành");
        this.returning = returning;
    }

    @Override
    protected Performer performer(Assignment assignment) {
        return work.leader(assignment);
    }

    @Override
    protected Outcome complete(Assignment assignment, Actor actor, StepInput input) {
        if (input.text("decision").equals("RETURN")) {
            return returning.sendBack(assignment, actor, input);
        }
        assignment.sign(work.now());
        note(assignment, actor, "Ký ban hành", input.optional("note").orElse(""));
        return Outcome.DONE;
    }
}
