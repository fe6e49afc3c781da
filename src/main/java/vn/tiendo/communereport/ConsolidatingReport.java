package vn.tiendo.communereport;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The plan desk hands the report on: from then on its figures and words stay, unless it comes back. */
@Component
class ConsolidatingReport extends CommuneReportStep {

    static final String KEY = "userTask_consolidateReport";

    private final ReportContents contents;

    ConsolidatingReport(CommuneReportCase work, CommuneReportWords words, ReportContents contents) {
        super(work, words, "consolidateReport", "Tổng hợp báo cáo");
        this.contents = contents;
    }

    @Override
    protected Performer performer(CommuneReport report) {
        return work.planDesk(report);
    }

    @Override
    protected Outcome complete(CommuneReport report, Actor actor, StepInput input) {
        contents.freeze(report, actor.username());
        report.submit(actor.username(), work.now());
        work.record.note(
                report.id,
                actor,
                "Trình kiểm tra nội dung",
                input.optional("note").orElse(""));
        return Outcome.DONE;
    }
}
