package vn.tiendo.communereport;

import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.workflow.CaseStep;
import vn.tiendo.workflow.StepRef;

/** A user step on a commune's report. */
abstract class CommuneReportStep extends CaseStep<CommuneReport> {

    final CommuneReportCase work;
    private final CommuneReportWords words;

    CommuneReportStep(CommuneReportCase work, CommuneReportWords words, String key, String caption) {
        super(key, caption);
        this.work = work;
        this.words = words;
    }

    @Override
    protected final CommuneReport load(StepRef step) {
        return work.reports.get(step.id());
    }

    @Override
    protected final void store(CommuneReport report) {
        work.reports.save(report);
    }

    @Override
    protected final String called(CommuneReport report) {
        return " " + work.called(report);
    }

    @Override
    protected final LocalDate due(CommuneReport report) {
        return work.due(report, key());
    }

    @Override
    protected final Map<String, String> facts(CommuneReport report) {
        return words.of(report);
    }
}
