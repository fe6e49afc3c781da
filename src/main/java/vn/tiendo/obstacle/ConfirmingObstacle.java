package vn.tiendo.obstacle;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The head whose obstacle it is says whether it is solved; if not, it is asked again. */
@Component
class ConfirmingObstacle extends ObstacleStep {

    ConfirmingObstacle(ObstacleCase work, ObstacleWords words) {
        super(work, words, "confirmObstacle", "Xác nhận kết quả giải quyết vướng mắc");
    }

    @Override
    protected Performer performer(Obstacle obstacle) {
        return work.head(obstacle);
    }

    @Override
    protected Outcome complete(Obstacle obstacle, Actor actor, StepInput input) {
        if (input.text("decision").equals("SOLVED")) {
            obstacle.confirm(work.now());
            work.record.note(obstacle.id, actor, "Xác nhận đã giải quyết", "");
            return Outcome.DONE;
        }
        obstacle.askAgain(input.text("note"), work.goesThroughAdviser(obstacle));
        work.record.note(obstacle.id, actor, "Chưa giải quyết, đề nghị xem xét lại", input.text("note"));
        return Outcome.RETURNED;
    }
}
