package vn.tiendo.amendment;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** VHXH gives its opinion on a proposal; a leader decides it. */
@Component
class AdvisingAdjustment extends AdjustmentStep {

    private static final Map<String, String> WORDS =
            Map.of("AGREE", "Thống nhất", "PARTLY", "Thống nhất một phần", "DISAGREE", "Chưa thống nhất");

    AdvisingAdjustment(AdjustmentCase work) {
        super(work, "adviseAdjustment", "Ý kiến về điều chỉnh");
    }

    @Override
    protected Performer performer(Adjustment adjustment) {
        return work.planDesk(adjustment);
    }

    @Override
    protected Outcome complete(Adjustment adjustment, Actor actor, StepInput input) {
        var words = java.util.Objects.requireNonNull(WORDS.get(input.text("opinion")));
        adjustment.advise(words, input.text("note"), actor.username());
        work.record.note(adjustment.id, actor, "Ý kiến: " + words, input.text("note"));
        return Outcome.DONE;
    }
}
