package vn.tiendo.assignment;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
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
    private final Occurrences occurrences;
    private final ApplicationEventPublisher events;

    ApprovingEvaluation(Casework work, OwnUnit ownUnit, Occurrences occurrences, ApplicationEventPublisher events) {
        super(work, "approveEvaluation", "Phê duyệt đánh giá năm");
        this.ownUnit = ownUnit;
        this.occurrences = occurrences;
        this.events = events;
    }

    @Override
    protected Performer performer(Assignment assignment) {
        return work.leader(assignment);
    }

    @Override
    protected StepView view(Assignment assignment) {
        return new StepView(
                work.facts.ofEvaluation(assignment),
                Map.of(),
                Map.of("result", assignment.proposedEvaluation().name()));
    }

    @Override
    protected Outcome complete(Assignment assignment, Actor actor, StepInput input) {
        ownUnit.requireOther(assignment, actor);
        var result = input.choice(Evaluation.class, "result");
        assignment.evaluate(result, work.now());
        endParts(assignment, result, actor);
        note(
                assignment,
                actor,
                "Phê duyệt đánh giá năm: " + result.wording(),
                input.optional("note").orElse(""));
        if (result == Evaluation.CARRIED_OVER) {
            carryOver(assignment, actor);
        }
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

    private void carryOver(Assignment assignment, Actor actor) {
        var year = occurrences.yearEvaluation(assignment).getYear() + 1;
        work.record.noteBySystem(assignment.id, "Đưa vào dự thảo kế hoạch năm " + year, "");
        events.publishEvent(new TaskCarriedOver(assignment.plannedTask, year, actor.username()));
    }
}
