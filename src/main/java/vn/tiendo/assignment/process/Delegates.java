package vn.tiendo.assignment.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.assignment.AssignmentMoments;
import vn.tiendo.assignment.CompletingAssignment;
import vn.tiendo.workflow.ProcessVariables;

/** The service tasks of the models: read the reference, call one use case, write what the model needs. */
@Configuration(proxyBeanMethods = false)
class Delegates {

    @Bean
    JavaDelegate completeDelegate(CompletingAssignment completing) {
        return execution -> completing.complete(assignment(execution));
    }

    @Bean
    JavaDelegate closeParentDelegate(CompletingAssignment completing) {
        return execution -> completing.completeCollective(assignment(execution));
    }

    @Bean
    JavaDelegate openOccurrenceDelegate(AssignmentMoments moments) {
        return execution -> execution.setVariable(
                ProcessVariables.OCCURRENCE,
                moments.openOccurrence(assignment(execution)).toString());
    }

    @Bean
    JavaDelegate openPeriodDelegate(AssignmentMoments moments) {
        return execution -> moments.openPeriod(assignment(execution));
    }

    @Bean
    JavaDelegate missPeriodDelegate(AssignmentMoments moments) {
        return execution -> moments.missPeriod(assignment(execution));
    }

    private static UUID assignment(DelegateExecution execution) {
        return UUID.fromString((String) execution.getVariable(ProcessVariables.ASSIGNMENT));
    }
}
