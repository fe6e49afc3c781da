package vn.tiendo.amendment.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.amendment.AdjustmentRuns;
import vn.tiendo.amendment.ApplyingAdjustment;
import vn.tiendo.workflow.CaseStart;
import vn.tiendo.workflow.ProcessVariables;

/** Starts the process of an adjustment, and lets its service task call the one use case. */
@Configuration(proxyBeanMethods = false)
class EngineAdjustmentRuns {

    private static final String PROCESS = "task-adjustment";

    @Bean
    AdjustmentRuns adjustmentRuns(CaseStart cases) {
        return (adjustment, reference) -> cases.start(PROCESS, ProcessVariables.ADJUSTMENT, adjustment, reference);
    }

    @Bean
    JavaDelegate applyAdjustmentDelegate(ApplyingAdjustment applying) {
        return execution ->
                applying.apply(UUID.fromString((String) execution.getVariable(ProcessVariables.ADJUSTMENT)));
    }
}
