package vn.tiendo.communereport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.Standing;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.document.Documents;
import vn.tiendo.document.Dossier;
import vn.tiendo.workflow.RecordLine;
import vn.tiendo.workflow.RightToAct;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/** A commune's report as its page shows it. */
public record CommuneReportView(
        UUID id,
        UUID period,
        UUID plan,
        int number,
        Map<String, String> facts,
        boolean write,
        boolean supplement,
        Optional<String> step,
        List<Standing> standings,
        Figures figures,
        Optional<Before> before,
        List<ReportedUnit> units,
        List<Part> parts,
        List<Other> others,
        List<File> files,
        List<Mailed> mails,
        List<RecordLine> record) {

    /** The last period's figures. */
    public record Before(String called, Figures figures) {}

    /** @param times how often it was saved; 0: it follows what units report */
    public record Part(
            Section section, List<String> counted, String text, int times, String saved, @Nullable String refused) {}

    /** Another report of the same period. */
    public record Other(int number, String called, String state) {}

    /** A file of its dossier. */
    public record File(UUID id, String name) {}

    /** A mail with which it left. */
    public record Mailed(String address, String state, String at) {}

    /** What could not be saved, with what was typed. */
    public record Kept(Section section, String text, String refused) {}

    /** Builds it from what there is now. */
    @Component
    static class Builder {

        private static final Map<String, String> MAIL_STATES = Map.of(
                "SENT", "đã rời máy chủ",
                "WAITING", "chờ gửi",
                "SENDING", "đang gửi",
                "UNSURE", "chưa rõ đã đến",
                "FAILED", "không gửi được",
                "NOT_CONFIGURED", "chưa cấu hình máy chủ thư");

        private final CommuneReportCase work;
        private final CommuneReportWords words;
        private final CommuneReportAccess access;
        private final CommuneReportSubject subject;
        private final ReportContents contents;
        private final SignedLines signed;
        private final WorkItems items;
        private final Documents documents;
        private final RightToAct rights;
        private final JdbcClient jdbc;

        Builder(
                CommuneReportCase work,
                CommuneReportWords words,
                CommuneReportAccess access,
                CommuneReportSubject subject,
                ReportContents contents,
                SignedLines signed,
                WorkItems items,
                Documents documents,
                RightToAct rights,
                JdbcClient jdbc) {
            this.work = work;
            this.words = words;
            this.access = access;
            this.subject = subject;
            this.contents = contents;
            this.signed = signed;
            this.items = items;
            this.documents = documents;
            this.rights = rights;
            this.jdbc = jdbc;
        }

        CommuneReportView of(CommuneReport report, String viewer, Optional<Kept> kept) {
            var content = contents.of(report);
            var figures = content.data().figures();
            var before = content.data().before().map(then -> new Before(then.called(), then.figures()));
            return new CommuneReportView(
                    report.id,
                    report.period,
                    content.data().plan().id(),
                    report.number,
                    words.of(report),
                    access.mayWrite(report, viewer),
                    maySupplement(report, viewer),
                    step(report, viewer),
                    standings(figures, before),
                    figures,
                    before,
                    content.data().units(),
                    content.parts().stream().map(part -> part(part, kept)).toList(),
                    others(report, viewer),
                    documents.current(Dossier.ofCommuneReport(report.id)).stream()
                            .map(file -> new File(file.id(), file.name()))
                            .toList(),
                    mails(report),
                    subject.record(report));
        }

        private static List<Standing> standings(Figures figures, Optional<Before> before) {
            return Stream.of(Standing.values())
                    .filter(one -> figures.total().of(one) > 0
                            || before.filter(then -> then.figures().total().of(one) > 0)
                                    .isPresent())
                    .toList();
        }

        private boolean maySupplement(CommuneReport report, String viewer) {
            return access.isDesk(report, viewer)
                    && work.reports.findByPeriodOrderByNumber(report.period).stream()
                            .allMatch(CommuneReport::isSent)
                    && signed.hasSupplements(report.period);
        }

        /** The open step, where the viewer has it. */
        private Optional<String> step(CommuneReport report, String viewer) {
            return items.of(report.id).stream()
                    .filter(item -> rights.of(viewer, item).isPresent())
                    .map(WorkItem::taskId)
                    .findFirst();
        }

        private Part part(ReportContent.Part part, Optional<Kept> kept) {
            var own = kept.filter(typed -> typed.section() == part.section());
            return new Part(
                    part.section(),
                    part.counted(),
                    own.map(Kept::text).orElse(part.text()),
                    part.written().map(Sections.Written::saves).orElse(0),
                    part.written()
                            .filter(written -> written.saves() > 0)
                            .map(written ->
                                    work.organisation.nameOf(written.by()) + ", " + VietnamTime.format(written.at()))
                            .orElse(""),
                    own.map(Kept::refused).orElse(""));
        }

        private List<Other> others(CommuneReport report, String viewer) {
            return work.reports.findByPeriodOrderByNumber(report.period).stream()
                    .filter(other -> other.number != report.number && access.mayRead(other, viewer))
                    .map(other -> new Other(other.number, work.called(other), other.stateInWords()))
                    .toList();
        }

        private List<Mailed> mails(CommuneReport report) {
            return jdbc.sql("select address, state, sent_at from mail where key like ? order by address")
                    .param("commune-report:" + report.id + ":%")
                    .query((row, number) -> new Mailed(
                            row.getString("address"),
                            MAIL_STATES.getOrDefault(row.getString("state"), row.getString("state")),
                            Optional.ofNullable(row.getTimestamp("sent_at"))
                                    .map(at -> VietnamTime.format(at.toInstant()))
                                    .orElse("")))
                    .list();
        }
    }
}
