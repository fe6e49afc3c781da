package vn.tiendo.communereport;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.communereport.Recipients.Recipient;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The clerk gives number and date, and the report leaves with its files; the moment is the proof, and the period is locked. */
@Component
class IssuingCommuneReport extends CommuneReportStep {

    private final SendingReport sending;
    private final Recipients recipients;

    IssuingCommuneReport(
            CommuneReportCase work, CommuneReportWords words, SendingReport sending, Recipients recipients) {
        super(work, words, "issueCommuneReport", "Phát hành báo cáo");
        this.sending = sending;
        this.recipients = recipients;
    }

    @Override
    protected Performer performer(CommuneReport report) {
        return work.clerk(report);
    }

    @Override
    protected Outcome complete(CommuneReport report, Actor actor, StepInput input) {
        var issue = new CommuneReport.Issue(input.number("documentNumber").orElseThrow(), input.date("documentDate"));
        Refusal.unless(
                !work.reports.isNumberTaken(
                        report.commune, issue.number(), issue.date().getYear()),
                "Số " + issue.number() + " đã được cấp cho một báo cáo khác trong năm.");
        var signedFile = sending.requireSignedFile(report);
        var outside = outside(report);
        Refusal.unless(
                outside.isEmpty()
                        || input.optional("sentOutside").filter("true"::equals).isPresent(),
                "Chưa có địa chỉ thư của: " + outside
                        + ". Hãy gửi các nơi này ngoài phần mềm rồi đánh dấu đã gửi, hoặc bổ sung địa chỉ ở trang nơi nhận.");
        var period = work.periods.get(report.period);
        report.send(issue, actor.username(), period.communeDue(), outside, work.now());
        note(report, actor, issue);
        sending.send(report, signedFile, actor.username());
        if (!report.isSupplement()) {
            work.periods.lock(report.period);
        }
        return Outcome.DONE;
    }

    private String outside(CommuneReport report) {
        return recipients.of(work.plan(report).id()).stream()
                .filter(recipient -> recipient.mail().isEmpty())
                .map(Recipient::name)
                .collect(Collectors.joining("; "));
    }

    private void note(CommuneReport report, Actor actor, CommuneReport.Issue issue) {
        var number = "Phát hành số %02d/BC-UBND ngày %s".formatted(issue.number(), VietnamTime.format(issue.date()));
        var to = List.of(
                report.stateInWords(), report.sentOutside.isEmpty() ? "" : "Gửi ngoài phần mềm: " + report.sentOutside);
        work.record.note(
                report.id,
                actor,
                number,
                to.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(". ")));
    }
}
