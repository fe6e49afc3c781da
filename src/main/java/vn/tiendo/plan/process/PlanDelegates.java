package vn.tiendo.plan.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.plan.PlanIssuing;
import vn.tiendo.workflow.ProcessVariables;

/** The service task of a plan's issue: reads the reference and calls the one use case. */
@Configuration(proxyBeanMethods = false)
class PlanDelegates {

    @Bean
    JavaDelegate issuePlanDelegate(PlanIssuing issuing) {
        return execution -> issuing.start(UUID.fromString((String) execution.getVariable(ProcessVariables.PLAN)));
    }
}
