package vn.tiendo.obstacle.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.obstacle.ObstacleRuns;
import vn.tiendo.workflow.CaseStart;
import vn.tiendo.workflow.ProcessVariables;

/** Starts the process of an obstacle; it lives beside the task's own. */
@Configuration(proxyBeanMethods = false)
class EngineObstacleRuns {

    static final String PROCESS = "obstacle";

    @Bean
    ObstacleRuns obstacleRuns(CaseStart cases) {
        return (obstacle, reference) -> cases.start(PROCESS, ProcessVariables.OBSTACLE, obstacle, reference);
    }
}
