package vn.tiendo.communereport;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Performer;

/** The clerk checks the form of the document before a leader signs it. */
@Component
class CheckingReportForm extends CheckingStep {

    CheckingReportForm(CommuneReportCase work, CommuneReportWords words, ReportContents contents) {
        super(work, words, contents, "checkReportForm", "Kiểm tra thể thức báo cáo");
    }

    @Override
    protected Performer performer(CommuneReport report) {
        return work.clerk(report);
    }

    @Override
    void pass(CommuneReport report, Actor actor, String note) {
        report.passForm();
        work.record.note(report.id, actor, "Đồng ý thể thức", note);
    }
}
