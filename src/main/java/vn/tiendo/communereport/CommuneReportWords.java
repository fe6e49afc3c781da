package vn.tiendo.communereport;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.Standing;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.workflow.RecordEntry;

/** A commune's report in words, as the forms in Tasklist show it on top. */
@Component
class CommuneReportWords {

    private static final int SAID = 5;

    private final CommuneReportCase work;
    private final ReportContents contents;
    private final Recipients recipients;

    CommuneReportWords(CommuneReportCase work, ReportContents contents, Recipients recipients) {
        this.work = work;
        this.contents = contents;
        this.recipients = recipients;
    }

    Map<String, String> of(CommuneReport report) {
        var data = contents.data(report);
        var words = new LinkedHashMap<String, String>();
        words.put("title", "Báo cáo " + work.called(report));
        words.put("reference", work.reference(report));
        words.put("plan", data.plan().subject());
        words.put(
                "window",
                VietnamTime.format(data.period().window().first()) + " – "
                        + VietnamTime.format(data.period().window().last()));
        words.put("due", data.period().communeDue().map(VietnamTime::format).orElse(""));
        words.put("state", report.stateInWords());
        words.put("figures", figures(data.figures()));
        words.put("units", units(data.figures()));
        words.put("recipients", recipients(report));
        words.put("returned", Optional.ofNullable(report.returned).orElse(""));
        words.put("link", link(report));
        words.put("said", said(report));
        return words;
    }

    static String link(CommuneReport report) {
        return "/bao-cao/xa/" + report.period + (report.isSupplement() ? "?lan=" + report.number : "");
    }

    private static String figures(Figures figures) {
        var total = figures.total();
        return total.all() + " nhiệm vụ: "
                + Stream.of(Standing.values())
                        .filter(one -> total.of(one) > 0)
                        .map(one -> one.wording() + " " + total.of(one))
                        .collect(Collectors.joining("; "));
    }

    private static String units(Figures figures) {
        return Stream.of(ReportedUnit.Sent.values())
                .map(sent -> sent.wording() + " " + figures.reports(sent))
                .collect(Collectors.joining("; "));
    }

    private String recipients(CommuneReport report) {
        return recipients.of(work.plan(report).id()).stream()
                .map(recipient -> recipient.name() + ": "
                        + (recipient.mail().isEmpty() ? "chưa có địa chỉ thư, gửi ngoài phần mềm" : recipient.mail()))
                .collect(Collectors.joining("\n"));
    }

    private String said(CommuneReport report) {
        return work.record.of(report.id, SAID).stream().map(this::said).collect(Collectors.joining("\n"));
    }

    private String said(RecordEntry entry) {
        return VietnamTime.format(VietnamTime.date(entry.at())) + " – "
                + (entry.by().isEmpty() ? "" : work.organisation.nameOf(entry.by()) + ": ")
                + entry.event()
                + (entry.text().isEmpty() ? "" : ". " + entry.text());
    }
}
