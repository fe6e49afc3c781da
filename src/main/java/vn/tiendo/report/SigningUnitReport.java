package vn.tiendo.report;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepClock;
import vn.tiendo.workflow.StepInput;

/** The unit's head signs the report off: from then on this version stays as it is. Or gives it back to who made it. */
@Component
class SigningUnitReport extends UnitReportStep {

    static final String KEY = "userTask_signUnitReport";

    private final ReportLines lines;
    private final SavedLines saved;
    private final Versions versions;

    SigningUnitReport(
            ReportCase work,
            ReportWords words,
            StepClock stepClock,
            ReportLines lines,
            SavedLines saved,
            Versions versions) {
        super(work, words, stepClock, "signUnitReport", "Ký duyệt báo cáo");
        this.lines = lines;
        this.saved = saved;
        this.versions = versions;
    }

    @Override
    protected Performer performer(UnitReport report) {
        return work.head(report);
    }

    @Override
    protected Outcome complete(UnitReport report, Actor actor, StepInput input) {
        return input.text("decision").equals("SIGN")
                ? sign(report, actor)
                : sendBack(report, actor, input.text("note"));
    }

    private Outcome sign(UnitReport report, Actor actor) {
        var period = work.periodOf(report);
        var signed = lines.of(report);
        report.sign(period.unitsDue, work.now());
        versions.add(report, actor, work.now(), period.isLocked(), signed);
        signed.stream().filter(line -> line.saved().isEmpty()).forEach(line -> freeze(report, line, actor));
        work.record.note(report.id, actor, "Ký, gửi báo cáo, bản " + report.versions, report.stateInWords());
        return Outcome.ACCEPTED;
    }

    /** What was signed no longer follows events. */
    private void freeze(UnitReport report, ReportLine line, Actor actor) {
        var key = new SavedLines.Key(report.id, line.task().assignment());
        saved.save(key, 0, line.content(), line.eventKeys(), actor.username());
    }

    private Outcome sendBack(UnitReport report, Actor actor, String reason) {
        report.sendBack(reason);
        work.record.note(report.id, actor, "Trả lại người lập", reason);
        return Outcome.RETURNED;
    }
}
