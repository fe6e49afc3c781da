package vn.tiendo.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Option;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepClock;
import vn.tiendo.workflow.StepInput;
import vn.tiendo.workflow.StepRef;
import vn.tiendo.workflow.StepView;
import vn.tiendo.workflow.UserStep;

/** A user step on a unit's report: loads it, lets the step act on it, and stores it. */
abstract class UnitReportStep implements UserStep {

    final ReportCase work;
    private final ReportWords words;
    private final StepClock stepClock;
    private final String key;
    private final String caption;

    UnitReportStep(ReportCase work, ReportWords words, StepClock stepClock, String key, String caption) {
        this.work = work;
        this.words = words;
        this.stepClock = stepClock;
        this.key = "userTask_" + key;
        this.caption = caption;
    }

    abstract Performer performer(UnitReport report);

    abstract Outcome complete(UnitReport report, Actor actor, StepInput input);

    /** The choices of the form's lists. */
    Map<String, List<Option>> options(UnitReport report) {
        return Map.of();
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final String name(StepRef step) {
        var report = work.reports.get(step.id());
        return caption + " " + work.periodOf(report).called() + ": " + work.unitName(report);
    }

    @Override
    public Performer performer(StepRef step) {
        return performer(work.reports.get(step.id()));
    }

    /** The units' day; what is corrected after it has a term of its own. */
    @Override
    public LocalDate due(StepRef step) {
        var report = work.reports.get(step.id());
        var due = work.periodOf(report).unitsDue;
        return report.versions > 0 && due.isBefore(work.today()) ? stepClock.dueFromToday(key) : due;
    }

    @Override
    public StepView view(StepRef step) {
        var report = work.reports.get(step.id());
        return new StepView(words.of(report), options(report), Map.of());
    }

    @Override
    public Outcome complete(StepRef step, Actor actor, StepInput input) {
        var report = work.reports.get(step.id());
        var outcome = complete(report, actor, input);
        work.reports.save(report);
        return outcome;
    }
}
