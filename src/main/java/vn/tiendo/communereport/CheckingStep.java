package vn.tiendo.communereport;

import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.StepInput;

/** A step that lets the report pass or sends it back to the plan desk with the reason. */
abstract class CheckingStep extends CommuneReportStep {

    private final ReportContents contents;

    CheckingStep(
            CommuneReportCase work, CommuneReportWords words, ReportContents contents, String key, String caption) {
        super(work, words, key, caption);
        this.contents = contents;
    }

    /** Lets it pass, and notes it. */
    abstract void pass(CommuneReport report, Actor actor, String note);

    @Override
    protected final Outcome complete(CommuneReport report, Actor actor, StepInput input) {
        var note = input.optional("note").orElse("");
        if (input.text("decision").equals("RETURN")) {
            report.sendBack(note);
            contents.thaw(report);
            work.record.note(report.id, actor, "Trả lại bộ phận tổng hợp", note);
            return Outcome.RETURNED;
        }
        pass(report, actor, note);
        return Outcome.ACCEPTED;
    }
}
