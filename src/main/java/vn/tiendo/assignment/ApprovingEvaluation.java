package vn.tiendo.assignment;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;
import vn.tiendo.workflow.StepView;

/** A leader approves how a task closes at the year's end. */
@Component
class ApprovingEvaluation extends AssignmentStep {

    private final OwnUnit ownUnit;

    ApprovingEvaluation(Casework work, OwnUnit ownUnit) {
        super(work, "approveEvaluation", "Phê duyệt đánh giá năm");
        this.ownUnit = ownUnit;
    }

    @Override
    Performer performer(Assignment assignment) {
        return work.leader(assignment);
    }

    @Override
    StepView view(Assignment assignment) {
        return new StepView(
                work.facts.ofEvaluation(assignment),
                Map.of(),
                Map.of("result", assignment.proposedEvaluation().name()));
    }

    @Override
    Outcome complete(Assignment assignment, Actor actor, StepInput input) {
        ownUnit.requireOther(assignment, actor);
        var result = input.choice(Evaluation.class, "result");
        assignment.evaluate(result, work.now());
        endParts(assignment, result, actor);
        note(
                assignment,
                actor,
                "Phê duyệt đánh giá năm: " + result.wording(),
                input.optional("note").orElse(""));
        return Outcome.DONE;
    }

    /** The members of a task that still waits, the time under way of a recurring one; what was triggered runs on. */
    private void endParts(Assignment whole, Evaluation result, Actor actor) {
        if (!whole.hasEnded() || whole.kind == Kind.TRIGGERED) {
            return;
        }
        work.assignments.openParts(whole.id).forEach(part -> {
            part.evaluate(result, work.now());
            work.assignments.store(part);
            note(part, actor, "Phê duyệt đánh giá năm: " + result.wording(), "");
        });
    }
}
