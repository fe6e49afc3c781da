package vn.tiendo.communereport;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Performer;

/** The plan desk's head checks what the report says. */
@Component
class CheckingContent extends CheckingStep {

    CheckingContent(CommuneReportCase work, CommuneReportWords words, ReportContents contents) {
        super(work, words, contents, "checkReportContent", "Kiểm tra nội dung báo cáo");
    }

    @Override
    protected Performer performer(CommuneReport report) {
        return work.deskHead(report);
    }

    @Override
    void pass(CommuneReport report, Actor actor, String note) {
        report.passContent();
        work.record.note(report.id, actor, "Đồng ý nội dung", note);
    }
}
