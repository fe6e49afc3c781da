package vn.tiendo.publication.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.tiendo.publication.PublicationRuns;
import vn.tiendo.workflow.CaseStart;
import vn.tiendo.workflow.ProcessVariables;

/** Starts the process of a publication, and tells it that the proposal was taken back. */
@Component
class EnginePublicationRuns implements PublicationRuns {

    static final String PROCESS = "publication";
    private static final String TAKEN_BACK = "tiendo.publication.takenBack";

    private final CaseStart cases;
    private final RuntimeService runtime;

    EnginePublicationRuns(CaseStart cases, RuntimeService runtime) {
        this.cases = cases;
        this.runtime = runtime;
    }

    @Override
    public void start(UUID publication, String reference) {
        cases.start(PROCESS, ProcessVariables.PUBLICATION, publication, reference);
    }

    @Override
    public void takeBack(UUID publication) {
        runtime.createMessageCorrelation(TAKEN_BACK)
                .processInstanceVariableEquals(ProcessVariables.PUBLICATION, publication.toString())
                .correlate();
    }
}
