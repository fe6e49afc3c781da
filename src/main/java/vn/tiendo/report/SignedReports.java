package vn.tiendo.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a unit's report says, for who makes a document of it: the last signed version, else what stands in it now. */
@Component
public class SignedReports {

    private final ReportCase work;
    private final ReportAccess access;
    private final ReportLines lines;
    private final Versions versions;

    SignedReports(ReportCase work, ReportAccess access, ReportLines lines, Versions versions) {
        this.work = work;
        this.access = access;
        this.lines = lines;
        this.versions = versions;
    }

    /** @param signedBy empty while nobody has */
    public record Report(UUID period, String commune, String unit, Optional<String> signedBy, List<Line> lines) {}

    /** A task as the unit tells of it. */
    public record Line(
            boolean leads,
            String group,
            String groupTitle,
            String number,
            String title,
            Optional<LocalDate> due,
            String state,
            String lateness,
            int percent,
            String results,
            String documents,
            String obstacles,
            String next,
            boolean nothing) {}

    /** Empty where there is none or the person may not read it. */
    public Optional<Report> of(UUID id, String username) {
        return work.reports
                .findById(id)
                .filter(report -> access.mayRead(report, username))
                .map(this::of);
    }

    private Report of(UnitReport report) {
        var signed = versions.latest(report.id);
        var said = signed.map(version -> versions.lines(version.id()).stream()
                        .map(SignedReports::line)
                        .toList())
                .orElseGet(
                        () -> lines.of(report).stream().map(SignedReports::line).toList());
        return new Report(report.period, report.commune, report.unit, signed.map(Versions.Version::signedBy), said);
    }

    private static Line line(Versions.Line line) {
        var said = line.content();
        return new Line(
                line.leads(),
                line.group(),
                line.groupTitle(),
                line.number(),
                line.title(),
                line.due(),
                line.state(),
                line.lateness(),
                said.percent(),
                said.results(),
                said.documents(),
                said.obstacles(),
                said.next(),
                said.nothing());
    }

    private static Line line(ReportLine line) {
        var task = line.task();
        var said = line.content();
        return new Line(
                task.leads(),
                task.group(),
                task.groupTitle(),
                task.number(),
                task.title(),
                task.due(),
                task.state(),
                task.lateness(),
                said.percent(),
                said.results(),
                said.documents(),
                said.obstacles(),
                said.next(),
                said.nothing());
    }
}
