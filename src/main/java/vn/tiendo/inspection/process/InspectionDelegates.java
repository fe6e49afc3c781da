package vn.tiendo.inspection.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.inspection.AnnouncingInspection;
import vn.tiendo.inspection.ClosingInspection;
import vn.tiendo.workflow.ProcessVariables;

/** The service tasks of an inspection: read the reference and call one use case. */
@Configuration(proxyBeanMethods = false)
class InspectionDelegates {

    @Bean
    JavaDelegate announceInspectionDelegate(AnnouncingInspection announcing) {
        return execution ->
                announcing.announce(UUID.fromString((String) execution.getVariable(ProcessVariables.INSPECTION)));
    }

    @Bean
    JavaDelegate closeInspectionDelegate(ClosingInspection closing) {
        return execution -> closing.close(UUID.fromString((String) execution.getVariable(ProcessVariables.INSPECTION)));
    }
}
