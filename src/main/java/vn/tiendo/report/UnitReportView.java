package vn.tiendo.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.TaskEvent;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.workflow.Option;
import vn.tiendo.workflow.RecordLine;

/** A unit's report as its page shows it: the table to fill in, or a version as it was signed. */
public record UnitReportView(
        UUID id,
        UUID period,
        Map<String, String> facts,
        String mark,
        Can can,
        String officer,
        List<Option> people,
        int silent,
        @Nullable Integer shown,
        List<Row> rows,
        List<Signed> versions,
        List<RecordLine> record) {

    /** What the reader may do with it now. */
    public record Can(
            boolean write, boolean handIn, boolean sign, boolean delegate, boolean giveBack, boolean correct) {}

    /** The words of a line. */
    public record Said(int percent, String results, String documents, String obstacles, String next, boolean nothing) {

        static Said of(Content content) {
            return new Said(
                    content.percent(),
                    content.results(),
                    content.documents(),
                    content.obstacles(),
                    content.next(),
                    content.nothing());
        }
    }

    /**
     * A line.
     *
     * @param times how often it was saved
     * @param origin tells whether the browser sends back what it was given; empty: what it sends counts as typed
     * @param fresh what happened since it was saved
     * @param earlier whether the period before has words of it
     * @param conflict why what was typed could not be saved; empty where it was
     * @param stored what stands there instead, then
     */
    public record Row(
            UUID assignment,
            String group,
            String number,
            String title,
            boolean leads,
            String due,
            String state,
            String lateness,
            String mark,
            Said said,
            int times,
            String origin,
            String savedBy,
            List<String> fresh,
            boolean earlier,
            boolean silent,
            String returned,
            String conflict,
            @Nullable Said stored) {

        /** Lines that a cell's text takes, so that it is seen without scrolling. */
        public int height(String text) {
            var lines = text.lines().mapToInt(line -> 1 + line.length() / 34).sum();
            return Math.max(2, Math.min(lines, 10));
        }
    }

    /** A signed version. */
    public record Signed(int number, String by, String at, String how) {}

    /** What somebody typed that was not saved. */
    record Kept(Content typed, String reason) {}

    /** Puts it together from the tables. */
    @Component
    static class Builder {

        private final ReportCase work;
        private final ReportAccess access;
        private final ReportWords words;
        private final ReportLines lines;
        private final Versions versions;

        Builder(ReportCase work, ReportAccess access, ReportWords words, ReportLines lines, Versions versions) {
            this.work = work;
            this.access = access;
            this.words = words;
            this.lines = lines;
            this.versions = versions;
        }

        UnitReportView of(UnitReport report, String viewer, Optional<Integer> version, Map<UUID, Kept> kept) {
            var now = lines.of(report);
            var chosen = versions.of(report.id).stream()
                    .filter(one ->
                            version.filter(number -> number == one.number()).isPresent())
                    .findFirst();
            return new UnitReportView(
                    report.id,
                    report.period,
                    words.of(report),
                    ReportBoard.mark(report),
                    chosen.isPresent() ? new Can(false, false, false, false, false, false) : can(report, viewer),
                    report.officer().orElse(""),
                    people(report),
                    (int) now.stream().filter(ReportLine::isSilent).count(),
                    chosen.map(Versions.Version::number).orElse(null),
                    chosen.map(one -> signed(one.id())).orElseGet(() -> rows(report, now, kept)),
                    versions.of(report.id).stream().map(this::signed).toList(),
                    ReportSubjects.lines(work.record, report.id, work.organisation));
        }

        private Can can(UnitReport report, String viewer) {
            var head = access.head(report, viewer).isPresent();
            var writer = access.writer(report, viewer).isPresent();
            var sent = report.state == UnitReport.State.SENT;
            var period = work.periodOf(report);
            var round = access.isUnderWay(report);
            return new Can(
                    access.mayWrite(report, viewer),
                    round && report.isOpen() && writer,
                    round && report.state == UnitReport.State.AWAITING_SIGNATURE && head,
                    round && report.isOpen() && head,
                    sent && !period.isLocked() && access.isDesk(period, viewer),
                    !round && writer);
        }

        private List<Option> people(UnitReport report) {
            return work.organisation.members(report.commune, report.unit).stream()
                    .map(person -> new Option(person.username(), person.name() + " (" + person.title() + ")"))
                    .toList();
        }

        private List<Row> rows(UnitReport report, List<ReportLine> now, Map<UUID, Kept> kept) {
            var before = work.periods.before(report.period).map(period -> period.id);
            return now.stream()
                    .map(line -> row(
                            line,
                            kept.get(line.task().assignment()),
                            before.flatMap(period -> versions.said(
                                            period, report.unit, line.task().assignment()))
                                    .isPresent()))
                    .toList();
        }

        private Row row(ReportLine line, @Nullable Kept kept, boolean earlier) {
            var task = line.task();
            var content = kept == null ? line.content() : kept.typed();
            return new Row(
                    task.assignment(),
                    task.group() + ". " + task.groupTitle(),
                    task.group() + "." + task.number(),
                    task.title(),
                    task.leads(),
                    task.due().map(VietnamTime::format).orElse("không thời hạn"),
                    task.state(),
                    task.lateness(),
                    task.ended() ? "khac" : task.mark(),
                    Said.of(content),
                    line.times(),
                    kept == null ? content.mark() : "",
                    line.saved().map(this::savedBy).orElse(""),
                    line.fresh().stream()
                            .map(TaskEvent::text)
                            .map(Builder::told)
                            .toList(),
                    earlier,
                    line.isSilent(),
                    line.saved().map(ReportLine.Saved::returned).orElse(""),
                    kept == null ? "" : kept.reason(),
                    kept == null ? null : Said.of(line.content()));
        }

        private static String told(String text) {
            return text.isBlank() ? "không phát sinh" : text;
        }

        private String savedBy(ReportLine.Saved saved) {
            return work.organisation.nameOf(saved.by()) + ", " + VietnamTime.format(saved.at());
        }

        private List<Row> signed(UUID version) {
            return versions.lines(version).stream().map(Builder::signed).toList();
        }

        private static Row signed(Versions.Line line) {
            return new Row(
                    line.assignment(),
                    line.group() + ". " + line.groupTitle(),
                    line.group() + "." + line.number(),
                    line.title(),
                    line.leads(),
                    line.due().map(VietnamTime::format).orElse("không thời hạn"),
                    line.state(),
                    line.lateness(),
                    "khac",
                    Said.of(line.content()),
                    0,
                    "",
                    "",
                    List.of(),
                    false,
                    false,
                    "",
                    "",
                    null);
        }

        private Signed signed(Versions.Version version) {
            var right = version.right().isEmpty() ? "" : " (" + version.right() + ")";
            return new Signed(
                    version.number(),
                    work.organisation.nameOf(version.signedBy()) + right,
                    at(version.signedAt()),
                    version.supplement()
                            ? "báo cáo bổ sung"
                            : version.number() > 1 ? "bản sửa" : version.late() ? "gửi muộn" : "gửi đúng hạn");
        }

        private static String at(Instant moment) {
            return VietnamTime.format(moment);
        }
    }
}
