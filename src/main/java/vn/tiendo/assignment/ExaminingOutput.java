package vn.tiendo.assignment;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The plan desk examines an output and proposes to accept it or to send it back; where the desk decides alone, it decides. */
@Component
class ExaminingOutput extends AssignmentStep {

    private final Accepting accepting;
    private final Returning returning;

    ExaminingOutput(Casework work, Accepting accepting, Returning returning) {
        super(work, "examineOutput", "Thẩm định");
        this.accepting = accepting;
        this.returning = returning;
    }

    @Override
    protected Performer performer(Assignment assignment) {
        return work.planDesk(assignment);
    }

    @Override
    protected Outcome complete(Assignment assignment, Actor actor, StepInput input) {
        if (assignment.reviewedByDeskAlone) {
            return input.text("decision").equals("RETURN")
                    ? returning.sendBack(assignment, actor, input)
                    : accepting.accept(assignment, actor, input);
        }
        assignment.propose(
                input.text("decision"),
                input.optional("returnReason").orElse(null),
                input.optional("note").orElse(null));
        note(
                assignment,
                actor,
                input.text("decision").equals("RETURN") ? "Đề xuất trả lại" : "Đề xuất đạt",
                input.optional("note").orElse(""));
        return Outcome.DONE;
    }
}
