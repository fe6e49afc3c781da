package vn.tiendo.assignment;

import org.springframework.stereotype.Component;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.StepInput;

/** An output is accepted. Nobody accepts one of their own unit; a leader's acceptance is the signature too. */
@Component
class Accepting {

    private final Casework work;
    private final Filings filings;

    Accepting(Casework work, Filings filings) {
        this.work = work;
        this.filings = filings;
    }

    Outcome accept(Assignment assignment, Actor actor, StepInput input) {
        Refusal.unless(
                actor.person()
                        .unit()
                        .filter(unit -> unit.equals(assignment.leadUnit))
                        .isEmpty(),
                "Không ai được chấp nhận sản phẩm của chính đơn vị mình.");
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
