package vn.tiendo.amendment;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The plan's leader agrees to a proposal, refuses it or sends it back; what was agreed happens at once. */
@Component
class DecidingAdjustment extends AdjustmentStep {

    DecidingAdjustment(AdjustmentCase work) {
        super(work, "decideAdjustment", "Quyết định điều chỉnh");
    }

    @Override
    protected Performer performer(Adjustment adjustment) {
        return work.leader(adjustment);
    }

    @Override
    protected Outcome complete(Adjustment adjustment, Actor actor, StepInput input) {
        var note = input.optional("note").orElse("");
        return switch (input.text("decision")) {
            case "AGREE" -> decide(adjustment, actor, Adjustment.State.AGREED, "Đồng ý điều chỉnh", note);
            case "REFUSE" -> decide(adjustment, actor, Adjustment.State.REFUSED, "Không đồng ý điều chỉnh", note);
            default -> decide(adjustment, actor, Adjustment.State.RETURNED, "Trả lại để hoàn thiện", note);
        };
    }

    private Outcome decide(Adjustment adjustment, Actor actor, Adjustment.State decided, String event, String note) {
        adjustment.decide(decided, note, actor, work.now());
        work.record.note(adjustment.id, actor, event, note);
        return Outcome.valueOf(decided.name());
    }
}
