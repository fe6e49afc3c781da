package vn.tiendo.communereport;

import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;
import vn.tiendo.workflow.StepRef;
import vn.tiendo.workflow.StepView;
import vn.tiendo.workflow.UserStep;

/** A user step on a commune's report: loads it, lets the step act on it, and stores it. */
abstract class CommuneReportStep implements UserStep {

    final CommuneReportCase work;
    private final CommuneReportWords words;
    private final String key;
    private final String caption;

    CommuneReportStep(CommuneReportCase work, CommuneReportWords words, String key, String caption) {
        this.work = work;
        this.words = words;
        this.key = "userTask_" + key;
        this.caption = caption;
    }

    abstract Performer performer(CommuneReport report);

    abstract Outcome complete(CommuneReport report, Actor actor, StepInput input);

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final String name(StepRef step) {
        return caption + " " + work.called(work.reports.get(step.id()));
    }

    @Override
    public Performer performer(StepRef step) {
        return performer(work.reports.get(step.id()));
    }

    @Override
    public LocalDate due(StepRef step) {
        return work.due(work.reports.get(step.id()), key);
    }

    @Override
    public StepView view(StepRef step) {
        return new StepView(words.of(work.reports.get(step.id())), Map.of(), Map.of());
    }

    @Override
    public Outcome complete(StepRef step, Actor actor, StepInput input) {
        var report = work.reports.get(step.id());
        var outcome = complete(report, actor, input);
        work.reports.save(report);
        return outcome;
    }
}
