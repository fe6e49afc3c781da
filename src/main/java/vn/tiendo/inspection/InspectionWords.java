package vn.tiendo.inspection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.workflow.RecordEntry;

/** An inspection in words: what stands on top of its forms and on its page. */
@Component
class InspectionWords {

    private static final int SAID = 5;
    private static final int LINES = 40;

    private final InspectionCase work;

    InspectionWords(InspectionCase work) {
        this.work = work;
    }

    Map<String, String> of(Inspection inspection) {
        var plan = work.plan(inspection);
        var words = new LinkedHashMap<String, String>();
        words.put("title", inspection.called());
        words.put("reference", plan.label());
        words.put("plan", plan.subject());
        words.put("state", inspection.state.wording());
        words.put("content", inspection.content);
        words.put("days", capital(inspection.days()));
        words.put("team", team(inspection));
        words.put("document", document(inspection));
        words.put("units", units(inspection));
        words.put("preparer", preparer(inspection));
        words.put("returned", text(inspection.returned));
        words.put("findings", findings(inspection));
        words.put("conclusion", inspection.conclusion);
        words.put("demands", demands(inspection));
        words.put("link", "/kiem-tra/" + inspection.id);
        words.put("said", said(inspection.id));
        return words;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private String team(Inspection inspection) {
        return "Trưởng đoàn: " + work.organisation.nameOf(inspection.teamHead)
                + (inspection.members.isBlank() ? "" : "\nThành viên: " + inspection.members.replace("\n", "; "));
    }

    /** "12/QĐ-UBND, ngày 05/06/2026"; empty where there is none. */
    static String document(Inspection inspection) {
        return inspection.documentNumber.isEmpty()
                ? ""
                : inspection.documentNumber
                        + Optional.ofNullable(inspection.documentDate)
                                .map(day -> ", ngày " + VietnamTime.format(day))
                                .orElse("");
    }

    private String units(Inspection inspection) {
        var tasks = work.findings.of(inspection.id).stream()
                .filter(Finding::isOfTask)
                .collect(Collectors.groupingBy(Finding::unit, Collectors.counting()));
        return work.units(inspection).stream()
                .map(unit -> work.unitName(inspection.commune, unit)
                        + (tasks.containsKey(unit) ? " (" + tasks.get(unit) + " nhiệm vụ)" : ""))
                .collect(Collectors.joining("; "));
    }

    private String preparer(Inspection inspection) {
        return work.organisation.nameOf(inspection.preparedBy)
                + (inspection.preparedRight.isEmpty() ? "" : ", " + inspection.preparedRight)
                + ", ngày " + VietnamTime.format(VietnamTime.date(inspection.preparedAt));
    }

    /** One line each; the rest of a long list is on the page. */
    private String findings(Inspection inspection) {
        return limited(work.findings.of(inspection.id).stream()
                .filter(Finding::isRecorded)
                .filter(found -> found.result().isPresent() || !found.remark().isBlank())
                .map(found -> (found.reference().isEmpty() ? "" : found.reference() + " – ")
                        + found.title()
                        + found.result().map(result -> ": " + result.wording()).orElse("")
                        + (found.remark().isBlank() ? "" : ". " + found.remark()))
                .toList());
    }

    private String demands(Inspection inspection) {
        return limited(work.demandsOf(inspection).stream()
                .map(demand -> demand.number + ". " + work.unitName(demand.commune, demand.unit) + ", hạn "
                        + VietnamTime.format(demand.due) + ": " + demand.content)
                .toList());
    }

    private static String limited(List<String> lines) {
        return lines.stream().limit(LINES).collect(Collectors.joining("\n"))
                + (lines.size() > LINES
                        ? "\n… và " + (lines.size() - LINES) + " dòng nữa ở trang của cuộc kiểm tra"
                        : "");
    }

    String said(UUID subject) {
        return work.record.of(subject, SAID).stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(RecordEntry entry) {
        return VietnamTime.format(VietnamTime.date(entry.at())) + " – "
                + (entry.by().isEmpty() ? "" : work.organisation.nameOf(entry.by()) + ": ")
                + entry.event()
                + (entry.text().isEmpty() ? "" : ". " + entry.text());
    }

    static String text(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
