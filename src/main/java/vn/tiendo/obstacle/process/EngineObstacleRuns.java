package vn.tiendo.obstacle.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.obstacle.ObstacleRuns;
import vn.tiendo.workflow.ProcessVariables;

/** Starts the process of an obstacle; it lives beside the task's own. */
@Configuration(proxyBeanMethods = false)
class EngineObstacleRuns {

    static final String PROCESS = "obstacle";

    @Bean
    ObstacleRuns obstacleRuns(RuntimeService runtime) {
        return (obstacle, reference) -> runtime.createProcessInstanceByKey(PROCESS)
                .processDefinitionWithoutTenantId()
                .businessKey(reference)
                .setVariable(ProcessVariables.OBSTACLE, obstacle.toString())
                .setVariable(ProcessVariables.REFERENCE, reference)
                .execute();
    }
}
