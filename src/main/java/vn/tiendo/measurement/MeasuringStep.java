package vn.tiendo.measurement;

import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.workflow.CaseStep;
import vn.tiendo.workflow.StepClock;
import vn.tiendo.workflow.StepRef;

/** A user step on one unit's measuring. */
abstract class MeasuringStep extends CaseStep<Measuring> {

    final MeasuringCase work;
    final StepClock stepClock;
    private final MeasuringWords words;

    MeasuringStep(MeasuringCase work, MeasuringWords words, StepClock stepClock, String key, String caption) {
        super(key, caption);
        this.work = work;
        this.words = words;
        this.stepClock = stepClock;
    }

    @Override
    protected final Measuring load(StepRef step) {
        return work.measurings.get(step.id());
    }

    @Override
    protected final void store(Measuring measuring) {
        work.measurings.save(measuring);
    }

    @Override
    protected final String called(Measuring measuring) {
        return " " + work.roundOf(measuring).called() + ": " + work.unitName(measuring);
    }

    @Override
    protected LocalDate due(Measuring measuring) {
        return stepClock.dueFromToday(key());
    }

    @Override
    protected final Map<String, String> facts(Measuring measuring) {
        return words.of(measuring);
    }
}
