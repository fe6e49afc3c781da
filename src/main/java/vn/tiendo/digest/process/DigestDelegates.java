package vn.tiendo.digest.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.digest.Escalating;
import vn.tiendo.digest.FindingDue;
import vn.tiendo.digest.WritingDigests;
import vn.tiendo.workflow.ProcessVariables;

/** The service tasks of the day's reminding: read the reference and call one use case. */
@Configuration(proxyBeanMethods = false)
class DigestDelegates {

    @Bean
    JavaDelegate findDueDelegate(FindingDue finding) {
        return execution -> finding.find(run(execution));
    }

    @Bean
    JavaDelegate escalateDelegate(Escalating escalating) {
        return execution -> escalating.escalate(run(execution));
    }

    @Bean
    JavaDelegate writeDigestsDelegate(WritingDigests writing) {
        return execution -> writing.write(run(execution));
    }

    private static UUID run(DelegateExecution execution) {
        return UUID.fromString((String) execution.getVariable(ProcessVariables.DIGEST));
    }
}
