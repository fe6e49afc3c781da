package vn.tiendo.obstacle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Option;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;
import vn.tiendo.workflow.StepRef;
import vn.tiendo.workflow.StepView;
import vn.tiendo.workflow.UserStep;

/** A user step on one obstacle: loads it, lets the step act on it, and stores it. */
abstract class ObstacleStep implements UserStep {

    final ObstacleCase work;
    private final ObstacleWords words;
    private final String key;
    private final String caption;

    ObstacleStep(ObstacleCase work, ObstacleWords words, String key, String caption) {
        this.work = work;
        this.words = words;
        this.key = "userTask_" + key;
        this.caption = caption;
    }

    abstract Performer performer(Obstacle obstacle);

    abstract Outcome complete(Obstacle obstacle, Actor actor, StepInput input);

    LocalDate due(Obstacle obstacle) {
        return work.stepClock.dueFromToday(key);
    }

    /** The choices of the form's lists. */
    Map<String, List<Option>> options(Obstacle obstacle) {
        return Map.of();
    }

    /** What is filled in already when the form opens. */
    Map<String, Object> values(Obstacle obstacle) {
        return Map.of();
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final String name(StepRef step) {
        return caption + ": " + work.called(work.of(step.id()));
    }

    @Override
    public Performer performer(StepRef step) {
        return performer(work.of(step.id()));
    }

    @Override
    public LocalDate due(StepRef step) {
        return due(work.of(step.id()));
    }

    @Override
    public StepView view(StepRef step) {
        var obstacle = work.of(step.id());
        return new StepView(words.of(obstacle), options(obstacle), values(obstacle));
    }

    @Override
    public Outcome complete(StepRef step, Actor actor, StepInput input) {
        var obstacle = work.of(step.id());
        var outcome = complete(obstacle, actor, input);
        work.obstacles.save(obstacle);
        work.freezeFiles(obstacle);
        return outcome;
    }
}
