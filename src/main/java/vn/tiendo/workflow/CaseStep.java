package vn.tiendo.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A user step on one case of a kind: loads it, lets the step act on it, and stores it. Each kind of case says how. */
public abstract class CaseStep<C> implements UserStep {

    private final String key;
    private final String caption;

    /** @param key of the user task, without its prefix */
    protected CaseStep(String key, String caption) {
        this.key = "userTask_" + key;
        this.caption = caption;
    }

    protected abstract C load(StepRef step);

    /** After the step has acted; nothing to do where the use case stores by itself. */
    protected abstract void store(C subject);

    /** What follows the caption in the name of the step, with the colon or the blank before it. */
    protected abstract String called(C subject);

    protected abstract Performer performer(C subject);

    protected abstract LocalDate due(C subject);

    /** What stands on top of the form. */
    protected abstract Map<String, String> facts(C subject);

    protected abstract Outcome complete(C subject, Actor actor, StepInput input);

    /** The choices of the form's lists. */
    protected Map<String, List<Option>> options(C subject) {
        return Map.of();
    }

    /** What is filled in already when the form opens. */
    protected Map<String, Object> values(C subject) {
        return Map.of();
    }

    protected StepView view(C subject) {
        return new StepView(facts(subject), options(subject), values(subject));
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final String name(StepRef step) {
        return caption + called(load(step));
    }

    @Override
    public final Performer performer(StepRef step) {
        return performer(load(step));
    }

    @Override
    public final LocalDate due(StepRef step) {
        return due(load(step));
    }

    @Override
    public final StepView view(StepRef step) {
        return view(load(step));
    }

    @Override
    public final Outcome complete(StepRef step, Actor actor, StepInput input) {
        var subject = load(step);
        var outcome = complete(subject, actor, input);
        store(subject);
        return outcome;
    }
}
