package vn.tiendo.amendment;

import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;
import vn.tiendo.workflow.StepRef;
import vn.tiendo.workflow.StepView;
import vn.tiendo.workflow.UserStep;

/** A user step on one adjustment: loads it, lets the step act on it, and stores it. */
abstract class AdjustmentStep implements UserStep {

    final AdjustmentCase work;
    private final String key;
    private final String caption;

    AdjustmentStep(AdjustmentCase work, String key, String caption) {
        this.work = work;
        this.key = "userTask_" + key;
        this.caption = caption;
    }

    abstract Performer performer(Adjustment adjustment);

    abstract Outcome complete(Adjustment adjustment, Actor actor, StepInput input);

    /** What is filled in already when the form opens. */
    Map<String, Object> values(Adjustment adjustment) {
        return Map.of();
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final String name(StepRef step) {
        var adjustment = work.of(step.id());
        return caption + ": " + (adjustment.kind == Adjustment.Kind.ADD ? adjustment.title : adjustment.beforeTitle);
    }

    @Override
    public Performer performer(StepRef step) {
        return performer(work.of(step.id()));
    }

    @Override
    public LocalDate due(StepRef step) {
        return work.stepClock.dueFromToday(key);
    }

    @Override
    public StepView view(StepRef step) {
        var adjustment = work.of(step.id());
        return new StepView(work.facts(adjustment), Map.of(), values(adjustment));
    }

    @Override
    public Outcome complete(StepRef step, Actor actor, StepInput input) {
        var adjustment = work.of(step.id());
        var outcome = complete(adjustment, actor, input);
        work.adjustments.save(adjustment);
        return outcome;
    }
}
