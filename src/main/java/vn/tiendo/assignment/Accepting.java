package vn.tiendo.assignment;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.StepInput;

/** An output is accepted. Nobody accepts one of their own unit; a leader's acceptance is the signature too. */
@Component
class Accepting {

    private final Casework work;
    private final Filings filings;
    private final OwnUnit ownUnit;

    Accepting(Casework work, Filings filings, OwnUnit ownUnit) {
        this.ownUnit = ownUnit;
        this.work = work;
        this.filings = filings;
    }

    Outcome accept(Assignment assignment, Actor actor, StepInput input) {
        ownUnit.requireOther(assignment, actor);
        assignment.approve(assignment.reviewedByLeader, work.now());
        filings.accepted(assignment, actor.username());
        work.record.note(
                assignment.id,
                actor,
                "Chấp nhận sản phẩm: đạt",
                input.optional("note").orElse(""));
        return Outcome.ACCEPTED;
    }
}
