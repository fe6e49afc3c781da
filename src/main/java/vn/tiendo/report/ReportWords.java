package vn.tiendo.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;

/** A unit's report in words, as the forms in Tasklist and its page show it on top. */
@Component
class ReportWords {

    private static final int SAID = 5;

    private final ReportCase work;
    private final ReportLines lines;

    ReportWords(ReportCase work, ReportLines lines) {
        this.work = work;
        this.lines = lines;
    }

    Map<String, String> of(UnitReport report) {
        var period = work.periodOf(report);
        var words = new LinkedHashMap<String, String>();
        words.put("title", "Báo cáo " + period.called() + " của " + work.unitName(report));
        words.put("reference", work.reference(period));
        words.put("plan", work.plan(period).subject());
        words.put("window", VietnamTime.format(period.windowFirst) + " – " + VietnamTime.format(period.windowLast));
        words.put("due", VietnamTime.format(period.unitsDue));
        words.put("state", report.stateInWords());
        words.put("lines", counted(report));
        words.put("officer", report.officer().map(work.organisation::nameOf).orElse(""));
        words.put("returned", Optional.ofNullable(report.returned).orElse(""));
        words.put("link", "/bao-cao/" + report.id);
        words.put("said", said(report));
        return words;
    }

    private String counted(UnitReport report) {
        var all = lines.of(report);
        var silent = all.stream().filter(ReportLine::isSilent).count();
        return all.size() + " nhiệm vụ"
                + (silent == 0 ? ", đã có nội dung đầy đủ" : ", " + silent + " chưa có nội dung");
    }

    private String said(UnitReport report) {
        return work.record.of(report.id, SAID).stream()
                .map(entry -> VietnamTime.format(VietnamTime.date(entry.at())) + " – "
                        + (entry.by().isEmpty() ? "" : work.organisation.nameOf(entry.by()) + ": ")
                        + entry.event()
                        + (entry.text().isEmpty() ? "" : ". " + entry.text()))
                .collect(Collectors.joining("\n"));
    }
}
