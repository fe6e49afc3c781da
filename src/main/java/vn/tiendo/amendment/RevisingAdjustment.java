package vn.tiendo.amendment;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** Who proposed it completes a proposal that came back, or withdraws it. */
@Component
class RevisingAdjustment extends AdjustmentStep {

    private final CheckingProposal checking;

    RevisingAdjustment(AdjustmentCase work, CheckingProposal checking) {
        super(work, "reviseAdjustment", "Hoàn thiện đề nghị điều chỉnh");
        this.checking = checking;
    }

    @Override
    protected Performer performer(Adjustment adjustment) {
        return Performer.person(adjustment.commune, adjustment.proposedBy);
    }

    @Override
    protected Map<String, Object> values(Adjustment adjustment) {
        return Map.of(
                "title", adjustment.title,
                "lead", adjustment.lead,
                "coordinating", adjustment.coordinating,
                "output", adjustment.output,
                "deadline", adjustment.deadline,
                "reason", adjustment.reason);
    }

    @Override
    protected Outcome complete(Adjustment adjustment, Actor actor, StepInput input) {
        if (input.text("decision").equals("WITHDRAW")) {
            adjustment.withdraw();
            work.record.note(adjustment.id, actor, "Rút đề nghị", "");
            return Outcome.WITHDRAWN;
        }
        if (adjustment.kind != Adjustment.Kind.STOP) {
            adjustment.propose(cells(input), input.text("reason"));
        } else {
            adjustment.propose(adjustment.before(), input.text("reason"));
        }
        checking.check(adjustment);
        adjustment.send();
        work.record.note(adjustment.id, actor, "Trình lại đề nghị", input.text("reason"));
        return Outcome.DONE;
    }

    private static Adjustment.Cells cells(StepInput input) {
        return new Adjustment.Cells(
                input.optional("title").orElse(""),
                input.optional("lead").orElse(""),
                input.optional("coordinating").orElse(""),
                input.optional("output").orElse(""),
                input.optional("deadline").orElse(""));
    }
}
