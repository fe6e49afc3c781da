package vn.tiendo.obstacle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The head looks at what an officer raised, or at what came back: asks the People's Committee, or keeps it in the unit. */
@Component
class ForwardingObstacle extends ObstacleStep {

    ForwardingObstacle(ObstacleCase work, ObstacleWords words) {
        super(work, words, "raiseObstacle", "Xem xét vướng mắc");
    }

    @Override
    protected Performer performer(Obstacle obstacle) {
        return work.head(obstacle);
    }

    @Override
    protected Map<String, Object> values(Obstacle obstacle) {
        var values = new HashMap<String, Object>(Map.of(
                "content", obstacle.content,
                "proposal", obstacle.proposal,
                "level", obstacle.level.name()));
        if (obstacle.wantedBy != null) {
            values.put("wantedBy", obstacle.wantedBy.toString());
        }
        return values;
    }

    @Override
    protected Outcome complete(Obstacle obstacle, Actor actor, StepInput input) {
        return switch (input.text("decision")) {
            case "FORWARD" -> forward(obstacle, actor, input);
            case "SETTLE" -> settle(obstacle, actor, input.text("note"));
            default -> withdraw(obstacle, actor, input.text("note"));
        };
    }

    private Outcome forward(Obstacle obstacle, Actor actor, StepInput input) {
        obstacle.say(new Obstacle.Plea(
                input.text("content"),
                input.optional("proposal").orElse(""),
                Obstacle.Level.valueOf(input.text("level")),
                wantedBy(input)));
        obstacle.forward(work.goesThroughAdviser(obstacle));
        work.record.note(obstacle.id, actor, "Trình vướng mắc", said(obstacle));
        return Outcome.DONE;
    }

    private static Optional<LocalDate> wantedBy(StepInput input) {
        return input.optional("wantedBy").map(LocalDate::parse);
    }

    private Outcome settle(Obstacle obstacle, Actor actor, String how) {
        obstacle.settle(how, work.now());
        work.record.note(obstacle.id, actor, "Đơn vị tự giải quyết", how);
        return Outcome.KEPT;
    }

    private Outcome withdraw(Obstacle obstacle, Actor actor, String why) {
        obstacle.withdraw(why, work.now());
        work.record.note(obstacle.id, actor, "Rút vướng mắc", why);
        return Outcome.KEPT;
    }

    /** As the record keeps it. */
    static String said(Obstacle obstacle) {
        return obstacle.content + (obstacle.proposal.isEmpty() ? "" : "\nKiến nghị: " + obstacle.proposal);
    }
}
