package vn.tiendo.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.RecordEntry;
import vn.tiendo.workflow.RecordLine;

/** All that is on record of one task, in words, for its dossier; the earliest first. */
@Component
public class TaskInFull {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private final Assignments assignments;
    private final AssignmentReaders readers;
    private final AssignmentView.Builder views;
    private final Organisation organisation;
    private final JdbcClient jdbc;

    TaskInFull(
            Assignments assignments,
            AssignmentReaders readers,
            AssignmentView.Builder views,
            Organisation organisation,
            JdbcClient jdbc) {
        this.assignments = assignments;
        this.readers = readers;
        this.views = views;
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    /**
     * @param view the task as its page shows it
     * @param originalDue the first due date; empty while it stands
     */
    public record Told(
            AssignmentView view,
            String originalDue,
            List<Progress> progress,
            List<Month> months,
            List<Filed> filings,
            List<RecordLine> record) {}

    /** What an officer reported on the way. */
    public record Progress(String at, String by, String percent, String done, String difficulty, String proposal) {}

    /** What was entered for one month of a continuous task. */
    public record Month(String month, String due, String answer, String said, String by, String at) {}

    /** @param missing units that had not answered when it was filed */
    public record Filed(
            UUID id,
            String round,
            String by,
            String at,
            String done,
            String missing,
            String signedOff,
            String verdict,
            String note) {}

    /** Empty if there is no such task or the person may not read it. */
    public Optional<Told> of(UUID id, String viewer) {
        return assignments
                .findById(id)
                .filter(assignment -> readers.mayRead(assignment, viewer))
                .map(assignment -> new Told(
                        views.of(assignment, viewer),
                        Optional.ofNullable(assignment.originalDue)
                                .map(VietnamTime::format)
                                .orElse(""),
                        progress(id),
                        months(id),
                        filings(assignment),
                        record(id)));
    }

    private List<RecordLine> record(UUID id) {
        return jdbc
                .sql("select * from record_entry where assignment = ? order by id")
                .param(id)
                .query(RecordEntry::of)
                .list()
                .stream()
                .map(entry -> entry.line(organisation))
                .toList();
    }

    private List<Progress> progress(UUID id) {
        return jdbc.sql("select * from progress_entry where assignment = ? order by at, id")
                .param(id)
                .query((row, number) -> new Progress(
                        moment(row, "at"),
                        name(row, "by"),
                        row.getInt("percent") + "%",
                        text(row, "done"),
                        text(row, "difficulty"),
                        text(row, "proposal")))
                .list();
    }

    private List<Month> months(UUID id) {
        return jdbc.sql("select * from period_entry where assignment = ? order by month")
                .param(id)
                .query((row, number) -> new Month(
                        MONTH.format(row.getObject("month", LocalDate.class)),
                        VietnamTime.format(row.getObject("due", LocalDate.class)),
                        answer(text(row, "answer")),
                        said(row),
                        name(row, "entered_by"),
                        moment(row, "entered_at")))
                .list();
    }

    private static String answer(String code) {
        return switch (code) {
            case "REPORTED" -> "đã báo cáo";
            case "NOTHING" -> "không phát sinh";
            case "MISSING" -> "chưa báo cáo kỳ này";
            default -> "đang chờ";
        };
    }

    private static String said(ResultSet row) throws SQLException {
        var parts = List.of(
                text(row, "done"),
                row.getObject("percent") == null ? "" : "Tiến độ " + row.getInt("percent") + "%",
                labelled("Khó khăn: ", text(row, "difficulty")),
                labelled("Đề xuất: ", text(row, "proposal")));
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String labelled(String label, String text) {
        return text.isBlank() ? "" : label + text;
    }

    private List<Filed> filings(Assignment assignment) {
        return jdbc.sql("select * from filing where assignment = ? order by round")
                .param(assignment.id)
                .query((row, number) -> new Filed(
                        row.getObject("id", UUID.class),
                        row.getString("round"),
                        name(row, "filed_by"),
                        moment(row, "filed_at"),
                        text(row, "done"),
                        units(assignment, (String[]) row.getArray("missing").getArray()),
                        by(row, "signed_off"),
                        verdict(row),
                        text(row, "note")))
                .list();
    }

    private String units(Assignment assignment, String[] codes) {
        return Stream.of(codes)
                .map(code -> organisation.unit(assignment.commune, code).name())
                .collect(Collectors.joining("; "));
    }

    private String verdict(ResultSet row) throws SQLException {
        var reason = text(row, "reason");
        var said =
                switch (text(row, "verdict")) {
                    case "ACCEPTED" -> "Đạt";
                    case "RETURNED" ->
                        "Trả lại: " + ReturnReason.valueOf(reason).wording();
                    default -> "";
                };
        return said.isEmpty() ? "chưa kết luận" : said + "\n" + by(row, "decided");
    }

    /** "name, moment" of what columns ending in _by and _at hold. */
    private String by(ResultSet row, String what) throws SQLException {
        var name = name(row, what + "_by");
        return name.isEmpty() ? "" : name + ", " + moment(row, what + "_at");
    }

    private String name(ResultSet row, String column) throws SQLException {
        var username = text(row, column);
        return username.isEmpty() ? "" : organisation.nameOf(username);
    }

    private static String moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? "" : VietnamTime.format(at.toInstant());
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }
}
