package vn.tiendo.amendment;

import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.workflow.CaseStep;
import vn.tiendo.workflow.StepRef;

/** A user step on one adjustment. */
abstract class AdjustmentStep extends CaseStep<Adjustment> {

    final AdjustmentCase work;

    AdjustmentStep(AdjustmentCase work, String key, String caption) {
        super(key, caption);
        this.work = work;
    }

    @Override
    protected final Adjustment load(StepRef step) {
        return work.of(step.id());
    }

    @Override
    protected final void store(Adjustment adjustment) {
        work.adjustments.save(adjustment);
    }

    @Override
    protected final String called(Adjustment adjustment) {
        return ": " + (adjustment.kind == Adjustment.Kind.ADD ? adjustment.title : adjustment.beforeTitle);
    }

    @Override
    protected final LocalDate due(Adjustment adjustment) {
        return work.stepClock.dueFromToday(key());
    }

    @Override
    protected final Map<String, String> facts(Adjustment adjustment) {
        return work.facts(adjustment);
    }
}
