package vn.tiendo.assignment;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.StepInput;

/** An output goes back to the officer, with a reason code and a note; as many rounds as needed. */
@Component
class Returning {

    private final Casework work;
    private final Filings filings;

    Returning(Casework work, Filings filings) {
        this.work = work;
        this.filings = filings;
    }

    Outcome sendBack(Assignment assignment, Actor actor, StepInput input) {
        var reason = input.choice(ReturnReason.class, "returnReason");
        var note = input.text("note");
        filings.returned(assignment, actor.username(), reason, note);
        assignment.sendBack(reason.wording() + ": " + note);
        work.record.note(assignment.id, actor, "Trả lại – " + reason.wording(), note);
        return Outcome.RETURNED;
    }
}
