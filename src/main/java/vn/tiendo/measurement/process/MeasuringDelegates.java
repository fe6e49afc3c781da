package vn.tiendo.measurement.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.measurement.ClosingRound;
import vn.tiendo.measurement.OpeningMeasurings;
import vn.tiendo.workflow.ProcessVariables;

/** The service tasks of a round: read the reference and call one use case. */
@Configuration(proxyBeanMethods = false)
class MeasuringDelegates {

    @Bean
    JavaDelegate openMeasuringsDelegate(OpeningMeasurings opening) {
        return execution -> opening.open(round(execution));
    }

    @Bean
    JavaDelegate closeRoundDelegate(ClosingRound closing) {
        return execution -> closing.close(round(execution));
    }

    private static UUID round(DelegateExecution execution) {
        return UUID.fromString((String) execution.getVariable(ProcessVariables.MEASURING_ROUND));
    }
}
