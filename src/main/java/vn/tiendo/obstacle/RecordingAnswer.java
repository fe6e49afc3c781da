package vn.tiendo.obstacle;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The plan desk records the city's answer, or that it was urged; urging gives the city no new term. */
@Component
class RecordingAnswer extends ObstacleStep {

    static final String KEY = "userTask_recordObstacleAnswer";

    private final ApplicationEventPublisher events;

    RecordingAnswer(ObstacleCase work, ObstacleWords words, ApplicationEventPublisher events) {
        super(work, words, "recordObstacleAnswer", "Theo dõi, ghi trả lời của thành phố về vướng mắc");
        this.events = events;
    }

    @Override
    protected Performer performer(Obstacle obstacle) {
        return work.planDesk(obstacle);
    }

    @Override
    protected LocalDate due(Obstacle obstacle) {
        return Objects.requireNonNull(obstacle.answerDue);
    }

    @Override
    protected Outcome complete(Obstacle obstacle, Actor actor, StepInput input) {
        return input.text("action").equals("URGED")
                ? urge(obstacle, actor, input.text("note"))
                : answer(obstacle, actor, input);
    }

    private Outcome urge(Obstacle obstacle, Actor actor, String how) {
        obstacle.urge(work.today());
        work.record.note(obstacle.id, actor, "Đôn đốc thành phố trả lời lần " + obstacle.urgings, how);
        return Outcome.URGED;
    }

    private Outcome answer(Obstacle obstacle, Actor actor, StepInput input) {
        var letter = new Obstacle.Letter(input.text("documentNumber"), input.date("documentDate"));
        Refusal.unless(!letter.date().isAfter(work.today()), "Ngày của văn bản trả lời không được sau ngày hôm nay.");
        work.requireFile(obstacle, OfficialFile.OBSTACLE_ANSWER);
        obstacle.answer(letter, input.text("answer"));
        var answered = "Thành phố trả lời: văn bản " + ObstacleWords.letter(letter.number(), letter.date());
        work.record.note(obstacle.id, actor, answered, input.text("answer"));
        events.publishEvent(new ObstacleAnswered(obstacle.id, obstacle.assignment, obstacle.commune, obstacle.unit));
        return Outcome.DONE;
    }
}
