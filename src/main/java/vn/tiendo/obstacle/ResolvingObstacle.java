package vn.tiendo.obstacle;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The unit that the leader named says how it solved the obstacle; its clock is the leader's date. */
@Component
class ResolvingObstacle extends ObstacleStep {

    ResolvingObstacle(ObstacleCase work, ObstacleWords words) {
        super(work, words, "resolveObstacle", "Giải quyết vướng mắc");
    }

    @Override
    protected Performer performer(Obstacle obstacle) {
        return work.headOf(obstacle, Objects.requireNonNull(obstacle.resolvingUnit));
    }

    @Override
    protected LocalDate due(Obstacle obstacle) {
        return Objects.requireNonNull(obstacle.resolveBy);
    }

    @Override
    protected Outcome complete(Obstacle obstacle, Actor actor, StepInput input) {
        obstacle.resolve(input.text("result"));
        work.record.note(obstacle.id, actor, "Báo cáo kết quả giải quyết", input.text("result"));
        return Outcome.DONE;
    }
}
