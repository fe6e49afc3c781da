package vn.tiendo.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts the process of a case: it holds the reference to the case's row, and Cockpit lists it by what people call the case. */
@Component
public class CaseStart {

    private final RuntimeService runtime;

    CaseStart(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** @param variable one of {@link ProcessVariables}, by which the process holds the id */
    public void start(String process, String variable, UUID id, String reference) {
        runtime.createProcessInstanceByKey(process)
                .processDefinitionWithoutTenantId()
                .businessKey(reference)
                .setVariable(variable, id.toString())
                .setVariable(ProcessVariables.REFERENCE, reference)
                .execute();
    }
}
