package vn.tiendo.obstacle;

import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.workflow.CaseStep;
import vn.tiendo.workflow.StepRef;

/** A user step on one obstacle. */
abstract class ObstacleStep extends CaseStep<Obstacle> {

    final ObstacleCase work;
    private final ObstacleWords words;

    ObstacleStep(ObstacleCase work, ObstacleWords words, String key, String caption) {
        super(key, caption);
        this.work = work;
        this.words = words;
    }

    @Override
    protected final Obstacle load(StepRef step) {
        return work.of(step.id());
    }

    @Override
    protected final void store(Obstacle obstacle) {
        work.obstacles.save(obstacle);
        work.freezeFiles(obstacle);
    }

    @Override
    protected final String called(Obstacle obstacle) {
        return ": " + work.called(obstacle);
    }

    @Override
    protected LocalDate due(Obstacle obstacle) {
        return work.stepClock.dueFromToday(key());
    }

    @Override
    protected final Map<String, String> facts(Obstacle obstacle) {
        return words.of(obstacle);
    }
}
