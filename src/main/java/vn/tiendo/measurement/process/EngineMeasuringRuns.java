package vn.tiendo.measurement.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.measurement.MeasuringRuns;
import vn.tiendo.workflow.CaseStart;
import vn.tiendo.workflow.ProcessVariables;

/** Starts the processes of rounds, and of a unit's part where it is corrected after its round. */
@Component
class EngineMeasuringRuns implements MeasuringRuns {

    private static final String ROUND = "indicator-round";
    private static final String MEASURING = "indicator-measuring";

    private final CaseStart cases;

    EngineMeasuringRuns(CaseStart cases) {
        this.cases = cases;
    }

    @Override
    public void startRound(UUID round, String reference) {
        cases.start(ROUND, ProcessVariables.MEASURING_ROUND, round, reference);
    }

    @Override
    public void startMeasuring(UUID measuring, String reference) {
        cases.start(MEASURING, ProcessVariables.MEASURING, measuring, reference);
    }
}
