package vn.tiendo.extension;

import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.workflow.CaseStep;
import vn.tiendo.workflow.StepRef;

/** A user step on one extension. */
abstract class ExtensionStep extends CaseStep<Extension> {

    final ExtensionCase work;

    ExtensionStep(ExtensionCase work, String key, String caption) {
        super(key, caption);
        this.work = work;
    }

    @Override
    protected final Extension load(StepRef step) {
        return work.of(step.id());
    }

    @Override
    protected final void store(Extension extension) {
        work.extensions.save(extension);
    }

    @Override
    protected final String called(Extension extension) {
        return ": " + work.task(extension).title();
    }

    @Override
    protected final LocalDate due(Extension extension) {
        return work.stepClock.dueFromToday(key());
    }

    @Override
    protected final Map<String, String> facts(Extension extension) {
        return work.facts(extension);
    }
}
