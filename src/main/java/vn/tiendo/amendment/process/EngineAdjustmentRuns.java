package vn.tiendo.amendment.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.amendment.AdjustmentRuns;
import vn.tiendo.amendment.ApplyingAdjustment;
import vn.tiendo.workflow.ProcessVariables;

/** Starts the process of an adjustment, and lets its service task call the one use case. */
@Configuration(proxyBeanMethods = false)
class EngineAdjustmentRuns {

    private static final String PROCESS = "task-adjustment";

    @Bean
    AdjustmentRuns adjustmentRuns(RuntimeService runtime) {
        return (adjustment, reference) -> runtime.createProcessInstanceByKey(PROCESS)
                .processDefinitionWithoutTenantId()
                .businessKey(reference)
                .setVariable(ProcessVariables.ADJUSTMENT, adjustment.toString())
                .setVariable(ProcessVariables.REFERENCE, reference)
                .execute();
    }

    @Bean
    JavaDelegate applyAdjustmentDelegate(ApplyingAdjustment applying) {
        return execution ->
                applying.apply(UUID.fromString((String) execution.getVariable(ProcessVariables.ADJUSTMENT)));
    }
}
