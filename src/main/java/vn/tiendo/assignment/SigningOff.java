package vn.tiendo.assignment;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The head of the lead unit signs the filed output off, or sends it back. */
@Component
class SigningOff extends AssignmentStep {

    private final Returning returning;
    private final Filings filings;
    private final ReviewSettings settings;

    SigningOff(Casework work, Returning returning, Filings filings, ReviewSettings settings) {
        super(work, "signOff", "Ký duyệt");
        this.returning = returning;
        this.filings = filings;
        this.settings = settings;
    }

    @Override
    protected Performer performer(Assignment assignment) {
        return work.head(assignment);
    }

    @Override
    protected Outcome complete(Assignment assignment, Actor actor, StepInput input) {
        if (input.text("decision").equals("RETURN")) {
            return returning.sendBack(assignment, actor, input);
        }
        assignment.signOff(work.isAnsweredByPlanDesk(assignment), settings.deskDecidesAlone(), work.now());
        filings.signedOff(assignment, actor.username());
        note(assignment, actor, "Ký duyệt sản phẩm", input.optional("note").orElse(""));
        return Outcome.DONE;
    }
}
