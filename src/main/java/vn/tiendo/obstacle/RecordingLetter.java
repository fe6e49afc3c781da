package vn.tiendo.obstacle;

import org.springframework.stereotype.Component;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The clerk records with what document an obstacle went to the city; from its day the city's answer is waited for. */
@Component
class RecordingLetter extends ObstacleStep {

    RecordingLetter(ObstacleCase work, ObstacleWords words) {
        super(work, words, "recordObstacleLetter", "Ghi văn bản gửi thành phố về vướng mắc");
    }

    @Override
    protected Performer performer(Obstacle obstacle) {
        return work.clerk(obstacle);
    }

    @Override
    protected Outcome complete(Obstacle obstacle, Actor actor, StepInput input) {
        var letter = new Obstacle.Letter(input.text("documentNumber"), input.date("documentDate"));
        Refusal.unless(!letter.date().isAfter(work.today()), "Ngày gửi văn bản không được sau ngày hôm nay.");
        work.requireFile(obstacle, OfficialFile.OBSTACLE_LETTER);
        var due = work.stepClock.dueFrom(letter.date(), RecordingAnswer.KEY);
        obstacle.send(letter, actor.username(), due);
        var sent = "Gửi thành phố văn bản " + ObstacleWords.letter(letter.number(), letter.date());
        work.record.note(obstacle.id, actor, sent, input.optional("note").orElse(""));
        return Outcome.DONE;
    }
}
