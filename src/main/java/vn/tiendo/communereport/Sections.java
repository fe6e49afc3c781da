package vn.tiendo.communereport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;

/** The words of sections that somebody wrote or that were submitted. */
@Repository
class Sections {

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Clock clock;

    Sections(JdbcClient jdbc, Organisation organisation, Clock clock) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @param saves how often it was saved */
    record Written(Section section, String text, int saves, String by, Instant at) {}

    Map<Section, Written> of(UUID report) {
        return jdbc
                .sql("select * from commune_report_section where report = ?")
                .param(report)
                .query(Sections::written)
                .list()
                .stream()
                .collect(Collectors.toMap(Written::section, section -> section));
    }

    private static Written written(ResultSet row, int number) throws SQLException {
        return new Written(
                Section.of(row.getInt("section")),
                row.getString("text"),
                row.getInt("saves"),
                row.getString("saved_by"),
                row.getTimestamp("saved_at").toInstant());
    }

    /**
     * @param saves how often it had been saved when the writer saw it; 0 where it followed the drafted text
     * @throws Refusal naming who saved it in between
     */
    void save(UUID report, Section section, int saves, String text, String by) {
        var changed = jdbc.sql(
                        """
                        insert into commune_report_section as old (report, section, text, saves, saved_by, saved_at)
                        values (:report, :section, :text, 1, :by, :at)
                        on conflict (report, section) do update set text = :text, saves = old.saves + 1, saved_by = :by,
                            saved_at = :at where old.saves = :saves""")
                .param("report", report)
                .param("section", section.number())
                .param("text", text)
                .param("saves", saves)
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        Refusal.unless(
                changed == 1,
                "Mục " + section.heading() + " vừa được " + last(report, section)
                        + " sửa. Nội dung bạn nhập chưa được lưu; hãy xem bản mới rồi sửa lại.");
    }

    private String last(UUID report, Section section) {
        return Optional.ofNullable(of(report).get(section))
                .map(written -> organisation.nameOf(written.by()))
                .orElse("người khác");
    }

    /** What nobody wrote stands as it was drafted, until the report comes back. */
    void freeze(UUID report, Section section, String text, String by) {
        jdbc.sql(
                        "insert into commune_report_section (report, section, text, saves, saved_by, saved_at) values (?, ?, ?, 0, ?, ?)")
                .params(report, section.number(), text, by, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What nobody wrote follows again what units report. */
    void thaw(UUID report) {
        jdbc.sql("delete from commune_report_section where report = ? and saves = 0")
                .param(report)
                .update();
    }

    /** The drafted text again, which follows what units report. */
    void drop(UUID report, Section section) {
        jdbc.sql("delete from commune_report_section where report = ? and section = ?")
                .params(report, section.number())
                .update();
    }
}
