package vn.tiendo.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;

/** The lines that somebody has written; all others follow events and have no row. */
@Repository
class SavedLines {

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Clock clock;

    SavedLines(JdbcClient jdbc, Organisation organisation, Clock clock) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Which line of which report. */
    record Key(UUID report, UUID assignment) {}

    Map<UUID, ReportLine.Saved> of(UUID report) {
        return jdbc
                .sql("select * from report_line where unit_report = ?")
                .param(report)
                .query(SavedLines::row)
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<ReportLine.Saved> find(Key line) {
        return jdbc.sql("select * from report_line where unit_report = ? and assignment = ?")
                .params(line.report(), line.assignment())
                .query(SavedLines::row)
                .optional()
                .map(Map.Entry::getValue);
    }

    /**
     * Writes a line on top of the version that the writer saw.
     *
     * @param times how often it had been saved then; 0: never
     * @return how often it was saved now
     * @throws Refusal naming who saved it in between
     */
    int save(Key line, int times, Content content, List<String> seen, String by) {
        var written = times == 0 ? insert(line, content, seen, by) : update(line, times, content, seen, by);
        if (written != 1) {
            throw new Refusal(find(line).map(this::changedBy).orElse("Dòng này vừa thay đổi, hãy tải lại trang."));
        }
        return times + 1;
    }

    private String changedBy(ReportLine.Saved other) {
        return organisation.nameOf(other.by()) + " đã lưu dòng này lúc " + VietnamTime.format(other.at())
                + "; nội dung vừa nhập chưa được lưu. Hãy xem nội dung mới rồi lưu lại.";
    }

    private int insert(Key line, Content content, List<String> seen, String by) {
        return bound(
                        """
                        insert into report_line (unit_report, assignment, saves, percent, results, documents, obstacles, next,
                            nothing, seen, saved_by, saved_at)
                        values (:report, :assignment, 1, :percent, :results, :documents, :obstacles, :next, :nothing, :seen,
                            :by, :at)
                        on conflict do nothing""",
                        line,
                        content,
                        seen,
                        by)
                .update();
    }

    private int update(Key line, int times, Content content, List<String> seen, String by) {
        return bound(
                        """
                        update report_line set saves = saves + 1, percent = :percent, results = :results,
                            documents = :documents, obstacles = :obstacles, next = :next, nothing = :nothing, seen = :seen,
                            returned = null, saved_by = :by, saved_at = :at
                        where unit_report = :report and assignment = :assignment and saves = :times""",
                        line,
                        content,
                        seen,
                        by)
                .param("times", times)
                .update();
    }

    private JdbcClient.StatementSpec bound(String sql, Key line, Content content, List<String> seen, String by) {
        return jdbc.sql(sql)
                .param("report", line.report())
                .param("assignment", line.assignment())
                .param("percent", content.percent())
                .param("results", content.results())
                .param("documents", content.documents())
                .param("obstacles", content.obstacles())
                .param("next", content.next())
                .param("nothing", content.nothing())
                .param("seen", seen.toArray(String[]::new))
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** The plan desk wants this line corrected. */
    void giveBack(Key line, String reason) {
        jdbc.sql("update report_line set returned = ? where unit_report = ? and assignment = ?")
                .params(reason, line.report(), line.assignment())
                .update();
    }

    private static Map.Entry<UUID, ReportLine.Saved> row(ResultSet row, int number) throws SQLException {
        var content = new Content(
                row.getInt("percent"),
                row.getString("results"),
                row.getString("documents"),
                row.getString("obstacles"),
                row.getString("next"),
                row.getBoolean("nothing"));
        return Map.entry(
                row.getObject("assignment", UUID.class),
                new ReportLine.Saved(
                        content,
                        row.getInt("saves"),
                        Arrays.asList((String[]) row.getArray("seen").getArray()),
                        Optional.ofNullable(row.getString("returned")).orElse(""),
                        row.getString("saved_by"),
                        row.getTimestamp("saved_at").toInstant()));
    }
}
