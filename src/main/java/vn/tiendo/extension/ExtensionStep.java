package vn.tiendo.extension;

import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;
import vn.tiendo.workflow.StepRef;
import vn.tiendo.workflow.StepView;
import vn.tiendo.workflow.UserStep;

/** A user step on one extension: loads it, lets the step act on it, and stores it. */
abstract class ExtensionStep implements UserStep {

    final ExtensionCase work;
    private final String key;
    private final String caption;

    ExtensionStep(ExtensionCase work, String key, String caption) {
        this.work = work;
        this.key = "userTask_" + key;
        this.caption = caption;
    }

    abstract Performer performer(Extension extension);

    abstract Outcome complete(Extension extension, Actor actor, StepInput input);

    /** What is filled in already when the form opens. */
    Map<String, Object> values(Extension extension) {
        return Map.of();
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final String name(StepRef step) {
        return caption + ": " + work.task(work.of(step.id())).title();
    }

    @Override
    public Performer performer(StepRef step) {
        return performer(work.of(step.id()));
    }

    @Override
    public LocalDate due(StepRef step) {
        return work.stepClock.dueFromToday(key);
    }

    @Override
    public StepView view(StepRef step) {
        var extension = work.of(step.id());
        return new StepView(work.facts(extension), Map.of(), values(extension));
    }

    @Override
    public Outcome complete(StepRef step, Actor actor, StepInput input) {
        var extension = work.of(step.id());
        var outcome = complete(extension, actor, input);
        work.extensions.save(extension);
        return outcome;
    }
}
