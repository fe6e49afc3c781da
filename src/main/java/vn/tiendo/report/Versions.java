package vn.tiendo.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.workflow.Actor;

/** The signed versions of units' reports with their lines; rows are added, never changed. */
@Repository
class Versions {

    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A version as it was signed.
     *
     * @param number from 1
     * @param supplement signed after the period was locked
     */
    record Version(
            UUID id, int number, String signedBy, String right, Instant signedAt, boolean late, boolean supplement) {}

    /** A line of a version: the facts of that day, and what the unit said. */
    record Line(
            UUID assignment,
            boolean leads,
            String group,
            String groupTitle,
            String number,
            String title,
            Optional<LocalDate> due,
            String state,
            String lateness,
            Content content) {}

    void add(UnitReport report, Actor actor, Instant now, boolean supplement, List<ReportLine> lines) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into unit_report_version (id, unit_report, number, signed_by, signed_right, signed_at, late,
                            supplement)
                        values (:id, :report, :number, :by, :right, :at, :late, :supplement)""")
                .param("id", id)
                .param("report", report.id)
                .param("number", report.versions)
                .param("by", actor.username())
                .param("right", actor.authority().wording())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("late", report.late)
                .param("supplement", supplement)
                .update();
        for (var place = 0; place < lines.size(); place++) {
            add(id, place, lines.get(place));
        }
    }

    private void add(UUID version, int place, ReportLine line) {
        var task = line.task();
        var said = line.content();
        jdbc.sql("insert into unit_report_version_line values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(version, place, task.assignment(), task.leads(), task.group(), task.groupTitle(), task.number())
                .params(task.title(), task.due().orElse(null), task.state(), task.lateness(), said.percent())
                .params(said.results(), said.documents(), said.obstacles(), said.next(), said.nothing())
                .update();
    }

    /** The latest first. */
    List<Version> of(UUID report) {
        return jdbc.sql("select * from unit_report_version where unit_report = ? order by number desc")
                .param(report)
                .query(Versions::version)
                .list();
    }

    Optional<Version> latest(UUID report) {
        return of(report).stream().findFirst();
    }

    List<Line> lines(UUID version) {
        return jdbc.sql("select * from unit_report_version_line where version = ? order by place")
                .param(version)
                .query(Versions::line)
                .list();
    }

    /** What the unit said of a task in the latest version of its report on a period. */
    Optional<Content> said(UUID period, String unit, UUID assignment) {
        return jdbc.sql(
                        """
                        select l.* from unit_report_version_line l join unit_report_version v on v.id = l.version
                        join unit_report r on r.id = v.unit_report
                        where r.period = ? and r.unit = ? and l.assignment = ? order by v.number desc limit 1""")
                .params(period, unit, assignment)
                .query(Versions::line)
                .optional()
                .map(Line::content);
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("signed_by"),
                row.getString("signed_right"),
                row.getTimestamp("signed_at").toInstant(),
                row.getBoolean("late"),
                row.getBoolean("supplement"));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("assignment", UUID.class),
                row.getBoolean("leads"),
                row.getString("group_number"),
                row.getString("group_title"),
                row.getString("number"),
                row.getString("title"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                row.getString("state"),
                row.getString("lateness"),
                new Content(
                        row.getInt("percent"),
                        row.getString("results"),
                        row.getString("documents"),
                        row.getString("obstacles"),
                        row.getString("next"),
                        row.getBoolean("nothing")));
    }
}
