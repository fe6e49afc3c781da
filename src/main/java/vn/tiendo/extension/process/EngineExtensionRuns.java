package vn.tiendo.extension.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.extension.ExtensionRuns;
import vn.tiendo.extension.GrantingExtension;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.ProcessVariables;

/** Opens the sub-process of an extension inside the running task, and lets its service task call the one use case. */
@Configuration(proxyBeanMethods = false)
class EngineExtensionRuns {

    private static final String ASKED = "tiendo.assignment.extensionAsked";

    @Bean
    ExtensionRuns extensionRuns(RuntimeService runtime) {
        return (extension, assignment) -> {
            var asked = runtime.createMessageCorrelation(ASKED)
                    .processInstanceVariableEquals(ProcessVariables.ASSIGNMENT, assignment.toString())
                    .setVariablesToTriggeredScope(Map.of(ProcessVariables.EXTENSION, extension.toString()))
                    .correlateAllWithResult();
            Refusal.unless(
                    asked.size() == 1, "Nhiệm vụ này hiện không ở bước thực hiện nên không đề nghị gia hạn được.");
        };
    }

    @Bean
    JavaDelegate grantExtensionDelegate(GrantingExtension granting) {
        return execution -> granting.grant(UUID.fromString((String) execution.getVariable(ProcessVariables.EXTENSION)));
    }
}
