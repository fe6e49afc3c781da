package vn.tiendo.obstacle;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Option;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The plan's leader tells a unit to solve an obstacle, sends it to the city, gives it back or does not accept it. */
@Component
class DecidingObstacle extends ObstacleStep {

    private final ApplicationEventPublisher events;

    DecidingObstacle(ObstacleCase work, ObstacleWords words, ApplicationEventPublisher events) {
        super(work, words, "decideObstacle", "Quyết định vướng mắc");
        this.events = events;
    }

    @Override
    protected Performer performer(Obstacle obstacle) {
        return work.leader(obstacle);
    }

    @Override
    protected Map<String, List<Option>> options(Obstacle obstacle) {
        return Map.of("units", work.units(obstacle));
    }

    @Override
    protected Outcome complete(Obstacle obstacle, Actor actor, StepInput input) {
        var outcome =
                switch (input.text("decision")) {
                    case "DIRECT" -> direct(obstacle, actor, input);
                    case "CITY" -> sendToCity(obstacle, actor, input.text("note"));
                    case "RETURN" -> giveBack(obstacle, actor, input.text("note"));
                    default -> refuse(obstacle, actor, input.text("note"));
                };
        events.publishEvent(new ObstacleDecided(obstacle.id, obstacle.assignment, obstacle.commune, obstacle.unit));
        return outcome;
    }

    private Outcome direct(Obstacle obstacle, Actor actor, StepInput input) {
        var direction = new Obstacle.Direction(input.text("direction"), input.text("unit"), input.date("due"));
        obstacle.direct(direction, actor, work.now(), work.today());
        var who = work.unitName(obstacle, direction.unit()) + ", xong trước khi hết ngày "
                + VietnamTime.format(direction.due());
        work.record.note(obstacle.id, actor, "Chỉ đạo giải quyết: " + who, direction.text());
        return Outcome.DIRECTED;
    }

    private Outcome sendToCity(Obstacle obstacle, Actor actor, String note) {
        obstacle.sendToCity(note, actor, work.now());
        work.record.note(obstacle.id, actor, "Trình UBND thành phố", note);
        return Outcome.TO_CITY;
    }

    private Outcome giveBack(Obstacle obstacle, Actor actor, String why) {
        obstacle.giveBack(why, actor, work.now());
        work.record.note(obstacle.id, actor, "Trả lại để làm rõ", why);
        return Outcome.RETURNED;
    }

    private Outcome refuse(Obstacle obstacle, Actor actor, String why) {
        obstacle.refuse(why, actor, work.now());
        work.record.note(obstacle.id, actor, "Không chấp nhận", why);
        return Outcome.REFUSED;
    }
}
