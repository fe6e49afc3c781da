package vn.tiendo.assignment.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentRuns;
import vn.tiendo.workflow.ProcessVariables;

/** Starts and ends the lifecycle process of an assignment. */
@Component
class EngineRuns implements AssignmentRuns {

    static final String LIFECYCLE = "assignment-lifecycle";
    static final String STOPPED = "tiendo.assignment.stopped";

    private final RuntimeService runtime;

    EngineRuns(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(UUID assignment, String reference) {
        runtime.createProcessInstanceByKey(LIFECYCLE)
                .processDefinitionWithoutTenantId()
                .businessKey(reference)
                .setVariable(ProcessVariables.ASSIGNMENT, assignment.toString())
                .setVariable(ProcessVariables.REFERENCE, reference)
                .execute();
    }

    @Override
    public void stop(UUID assignment) {
        runtime.createMessageCorrelation(STOPPED)
                .processInstanceVariableEquals(ProcessVariables.ASSIGNMENT, assignment.toString())
                .correlateAllWithResult();
    }
}
