package vn.tiendo.measurement;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepClock;

/** The plan desk's head accepts a unit's figures, or gives lines back. */
@Component
class DecidingMeasurements extends Verdict {

    DecidingMeasurements(MeasuringCase work, MeasuringWords words, StepClock stepClock, ClosingRound closing) {
        super(work, words, stepClock, closing, "decideMeasurements", "Quyết định số liệu chỉ tiêu");
    }

    @Override
    protected Performer performer(Measuring measuring) {
        return work.planDeskHead(measuring);
    }
}
