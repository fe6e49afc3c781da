package vn.tiendo.measurement;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepClock;

/** A leader accepts what the plan desk's own unit measured, for nobody accepts what the own unit made. */
@Component
class ApprovingMeasurements extends Verdict {

    ApprovingMeasurements(MeasuringCase work, MeasuringWords words, StepClock stepClock, ClosingRound closing) {
        super(work, words, stepClock, closing, "approveMeasurements", "Duyệt số liệu chỉ tiêu");
    }

    @Override
    protected Performer performer(Measuring measuring) {
        return work.leader(measuring);
    }
}
