package vn.tiendo.communereport;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Performer;

/** A leader signs the report: its figures and words stay as they are from then on. */
@Component
class SigningCommuneReport extends CheckingStep {

    private final Signatories signatories;

    SigningCommuneReport(
            CommuneReportCase work, CommuneReportWords words, ReportContents contents, Signatories signatories) {
        super(work, words, contents, "signCommuneReport", "Ký báo cáo");
        this.signatories = signatories;
    }

    @Override
    protected Performer performer(CommuneReport report) {
        return work.leader(report);
    }

    @Override
    void pass(CommuneReport report, Actor actor, String note) {
        var authority = signatories.ofCommune(report.commune, actor.username()).authority();
        report.sign(actor.username(), actor.authority().wording(), authority, work.now());
        work.record.note(report.id, actor, "Ký báo cáo", note);
    }
}
