package vn.tiendo.report;

import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.workflow.CaseStep;
import vn.tiendo.workflow.StepClock;
import vn.tiendo.workflow.StepRef;

/** A user step on a unit's report. */
abstract class UnitReportStep extends CaseStep<UnitReport> {

    final ReportCase work;
    private final ReportWords words;
    private final StepClock stepClock;

    UnitReportStep(ReportCase work, ReportWords words, StepClock stepClock, String key, String caption) {
        super(key, caption);
        this.work = work;
        this.words = words;
        this.stepClock = stepClock;
    }

    @Override
    protected final UnitReport load(StepRef step) {
        return work.reports.get(step.id());
    }

    @Override
    protected final void store(UnitReport report) {
        work.reports.save(report);
    }

    @Override
    protected final String called(UnitReport report) {
        return " " + work.periodOf(report).called() + ": " + work.unitName(report);
    }

    /** The units' day; what is corrected after it has a term of its own. */
    @Override
    protected final LocalDate due(UnitReport report) {
        var due = work.periodOf(report).unitsDue;
        return report.versions > 0 && due.isBefore(work.today()) ? stepClock.dueFromToday(key()) : due;
    }

    @Override
    protected final Map<String, String> facts(UnitReport report) {
        return words.of(report);
    }
}
