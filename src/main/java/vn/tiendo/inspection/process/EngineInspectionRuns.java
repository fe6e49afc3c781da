package vn.tiendo.inspection.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.tiendo.inspection.InspectionRuns;
import vn.tiendo.workflow.CaseStart;
import vn.tiendo.workflow.ProcessVariables;

/** Starts the process of an inspection; its demands run inside it, each a part of its own. */
@Component
class EngineInspectionRuns implements InspectionRuns {

    static final String PROCESS = "inspection";
    private static final String WITHDRAWN = "tiendo.inspection.demandWithdrawn";

    private final CaseStart cases;
    private final RuntimeService runtime;

    EngineInspectionRuns(CaseStart cases, RuntimeService runtime) {
        this.cases = cases;
        this.runtime = runtime;
    }

    @Override
    public void start(UUID inspection, String reference) {
        cases.start(PROCESS, ProcessVariables.INSPECTION, inspection, reference);
    }

    @Override
    public void withdraw(UUID demand) {
        runtime.createMessageCorrelation(WITHDRAWN)
                .processInstanceVariableEquals(ProcessVariables.DEMAND, demand.toString())
                .correlate();
    }
}
