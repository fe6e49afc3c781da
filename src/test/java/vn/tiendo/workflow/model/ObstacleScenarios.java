package vn.tiendo.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.workflow.model.Scenario.scenario;

import java.util.List;

/** An obstacle, from who raises it to its solution here or by the city. */
final class ObstacleScenarios {

    private static final String OBSTACLE = "obstacle";

    private ObstacleScenarios() {}

    static List<Scenario> all() {
        return List.of(
                scenario("an obstacle of a head is advised on, directed and confirmed", ObstacleScenarios::directed),
                scenario("an officer's obstacle waits for the head", ObstacleScenarios::forwarded),
                scenario("the head may keep an obstacle in the unit", ObstacleScenarios::kept),
                scenario("nobody is asked for an opinion on VHXH's own obstacle", ObstacleScenarios::ownOfAdviser),
                scenario("a refused obstacle ends", ObstacleScenarios::refused),
                scenario("an obstacle that comes back goes to the head", ObstacleScenarios::returned),
                scenario("an obstacle goes to the city, which is urged and answers", ObstacleScenarios::toCity),
                scenario("an obstacle that is not solved is asked again", ObstacleScenarios::notSolved));
    }

    private static void directed(Run run) {
        start(run);
        run.complete("adviseObstacle", "DONE");
        run.complete("decideObstacle", "DIRECTED");
        run.complete("resolveObstacle", "DONE");
        run.complete("confirmObstacle", "DONE");
        run.endsAt("endEvent_solved");
    }

    private static void forwarded(Run run) {
        run.facts().awaitsHead = true;
        start(run);
        run.complete("raiseObstacle", "DONE");
        run.isAt("adviseObstacle");
    }

    private static void kept(Run run) {
        run.facts().awaitsHead = true;
        start(run);
        run.complete("raiseObstacle", "KEPT");
        run.endsAt("endEvent_settled");
    }

    private static void ownOfAdviser(Run run) {
        run.facts().needsOpinion = false;
        start(run);
        run.isAt("decideObstacle");
    }

    private static void refused(Run run) {
        start(run);
        run.complete("adviseObstacle", "DONE");
        run.complete("decideObstacle", "REFUSED");
        run.endsAt("endEvent_refused");
    }

    private static void returned(Run run) {
        start(run);
        run.complete("adviseObstacle", "DONE");
        run.complete("decideObstacle", "RETURNED");
        run.isAt("raiseObstacle");
    }

    private static void toCity(Run run) {
        start(run);
        run.complete("adviseObstacle", "DONE");
        run.complete("decideObstacle", "TO_CITY");
        run.complete("recordObstacleLetter", "DONE");
        run.complete("recordObstacleAnswer", "URGED");
        run.isAt("recordObstacleAnswer");
        run.complete("recordObstacleAnswer", "DONE");
        run.complete("confirmObstacle", "DONE");
        run.endsAt("endEvent_solved", "endEvent_answered");
        assertThat(run.instances()).hasSize(2);
    }

    private static void notSolved(Run run) {
        start(run);
        run.complete("adviseObstacle", "DONE");
        run.complete("decideObstacle", "DIRECTED");
        run.complete("resolveObstacle", "DONE");
        run.complete("confirmObstacle", "RETURNED");
        run.isAt("adviseObstacle");
    }

    private static void start(Run run) {
        run.startAbout(OBSTACLE, "obstacleId");
    }
}
