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

/** A leader approves how a task closes at the year's end. */
@Component
class ApprovingEvaluation extends AssignmentStep {

    ApprovingEvaluation(Casework work) {
        super(work, "approveEvaluation", "Phê duyệt đánh giá năm");
    }

    @Override
    Performer performer(Assignment assignment) {
        return work.leader(assignment);
    }

    @Override
    StepView view(Assignment assignment) {
        var facts = new LinkedHashMap<>(work.facts.of(assignment));
        facts.put(
                "proposal",
                "Đơn vị đề xuất: " + proposed(assignment).wording() + ". "
                        + Optional.ofNullable(assignment.evaluationNote).orElse(""));
        facts.put("opinion", Optional.ofNullable(assignment.evaluationOpinion).orElse(""));
        return new StepView(
                facts, Map.of(), Map.of("result", proposed(assignment).name()));
    }

    private static Evaluation proposed(Assignment assignment) {
        return Evaluation.valueOf(
                Optional.ofNullable(assignment.evaluationProposal).orElseThrow());
    }

    @Override
    Outcome complete(Assignment assignment, Actor actor, StepInput input) {
        var result = input.choice(Evaluation.class, "result");
        assignment.evaluate(result, work.now());
        note(
                assignment,
                actor,
                "Phê duyệt đánh giá năm: " + result.wording(),
                input.optional("note").orElse(""));
        return Outcome.DONE;
    }
}
