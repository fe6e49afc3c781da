package vn.tiendo.obstacle;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** VHXH gives its opinion on an obstacle; a leader decides it. */
@Component
class AdvisingObstacle extends ObstacleStep {

    private static final Map<String, String> WORDS = Map.of(
            "DIRECT", "Đề nghị lãnh đạo chỉ đạo giải quyết",
            "CITY", "Đề nghị trình UBND thành phố",
            "RETURN", "Đề nghị trả lại để làm rõ",
            "REFUSE", "Đề nghị không chấp nhận");

    AdvisingObstacle(ObstacleCase work, ObstacleWords words) {
        super(work, words, "adviseObstacle", "Ý kiến về vướng mắc");
    }

    @Override
    protected Performer performer(Obstacle obstacle) {
        return work.planDesk(obstacle);
    }

    @Override
    protected Outcome complete(Obstacle obstacle, Actor actor, StepInput input) {
        var suggestion = Objects.requireNonNull(WORDS.get(input.text("suggestion")));
        obstacle.advise(suggestion + ". " + input.text("note"), actor.username());
        work.record.note(obstacle.id, actor, "Ý kiến: " + suggestion, input.text("note"));
        return Outcome.DONE;
    }
}
