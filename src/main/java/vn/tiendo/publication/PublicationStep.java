package vn.tiendo.publication;

import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.workflow.CaseStep;
import vn.tiendo.workflow.StepRef;

/** A user step on one publication. */
abstract class PublicationStep extends CaseStep<Publication> {

    final PublicationCase work;
    private final PublicationWords words;

    PublicationStep(PublicationCase work, PublicationWords words, String key, String caption) {
        super(key, caption);
        this.work = work;
        this.words = words;
    }

    @Override
    protected final Publication load(StepRef step) {
        return work.of(step.id());
    }

    @Override
    protected final void store(Publication publication) {
        work.publications.save(publication);
    }

    @Override
    protected final String called(Publication publication) {
        return ": " + work.called(publication);
    }

    @Override
    protected final LocalDate due(Publication publication) {
        return work.stepClock.dueFromToday(key());
    }

    @Override
    protected final Map<String, String> facts(Publication publication) {
        return words.of(publication);
    }
}
