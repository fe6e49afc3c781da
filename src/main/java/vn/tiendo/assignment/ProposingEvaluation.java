package vn.tiendo.assignment;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** At the year's end the head proposes how a continuous, yearly or waiting task closes. */
@Component
class ProposingEvaluation extends AssignmentStep {

    ProposingEvaluation(Casework work) {
        super(work, "proposeEvaluation", "Đề xuất đánh giá năm");
    }

    @Override
    protected Performer performer(Assignment assignment) {
        return assignment.leadUnit == null ? work.planDeskHead(assignment) : work.head(assignment);
    }

    @Override
    protected Outcome complete(Assignment assignment, Actor actor, StepInput input) {
        var result = input.choice(Evaluation.class, "result");
        assignment.proposeEvaluation(result, input.optional("note").orElse(null));
        note(
                assignment,
                actor,
                "Đề xuất đánh giá năm: " + result.wording(),
                input.optional("note").orElse(""));
        return Outcome.DONE;
    }
}
