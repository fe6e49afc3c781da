package vn.tiendo.reminder.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.reminder.AnnouncingChanges;
import vn.tiendo.reminder.AnnouncingPlan;
import vn.tiendo.workflow.ProcessVariables;

/** The service tasks that tell people: read the reference and call one use case. */
@Configuration(proxyBeanMethods = false)
class ReminderDelegates {

    @Bean
    JavaDelegate announcePlanDelegate(AnnouncingPlan announcing) {
        return execution -> announcing.announce(UUID.fromString((String) execution.getVariable(ProcessVariables.PLAN)));
    }

    @Bean
    JavaDelegate announceAdjustmentDelegate(AnnouncingChanges announcing) {
        return execution ->
                announcing.announce(UUID.fromString((String) execution.getVariable(ProcessVariables.ADJUSTMENT)));
    }
}
