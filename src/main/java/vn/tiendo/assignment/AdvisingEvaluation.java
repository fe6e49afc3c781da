package vn.tiendo.assignment;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;
import vn.tiendo.workflow.StepView;

/** VHXH gives its opinion on the evaluation that a unit proposes. */
@Component
class AdvisingEvaluation extends AssignmentStep {

    AdvisingEvaluation(Casework work) {
        super(work, "adviseEvaluation", "Ý kiến đánh giá năm");
    }

    @Override
    protected Performer performer(Assignment assignment) {
        return work.planDeskHead(assignment);
    }

    @Override
    protected StepView view(Assignment assignment) {
        return new StepView(work.facts.ofEvaluation(assignment));
    }

    @Override
    protected Outcome complete(Assignment assignment, Actor actor, StepInput input) {
        var opinion = (input.text("opinion").equals("AGREE") ? "Thống nhất" : "Chưa thống nhất")
                + input.optional("note").map(note -> ": " + note).orElse("");
        assignment.evaluationOpinion = opinion;
        note(assignment, actor, "Ý kiến của Phòng Văn hóa - Xã hội về đánh giá năm", opinion);
        return Outcome.DONE;
    }
}
