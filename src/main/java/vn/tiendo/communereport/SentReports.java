package vn.tiendo.communereport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.plan.RegimeKind;

/** Which reports communes have sent, for those above them: when and how many, and the signed file where it may be seen. */
@Repository
public class SentReports {

    /** Most that is listed of a commune: ten years of monthly reports. */
    private static final int MOST = 120;

    /** What a commune has to report of, or has: the report itself counts, not what is added to it later. */
    private static final String OWED =
            """
            from report_period p left join commune_report r on r.period = p.id and r.number = 1
            where p.commune = any(:communes) and (p.commune_due is not null or r.sent_at is not null)""";

    private final JdbcClient jdbc;

    SentReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How a report went: only the first two have left. */
    public enum State {
        ON_TIME("đã gửi đúng hạn"),
        LATE("đã gửi muộn"),
        NOT_SENT("chưa gửi");

        private final String wording;

        State(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }
    }

    /**
     * The latest period of a commune, in which one plan may have been reported on and another not: what is worst is told.
     *
     * @param period "tháng 6/2026"
     * @param due the last day on which it is in time
     */
    public record Latest(String period, Optional<LocalDate> due, State state) {}

    /** Of the periods of a year so many reports were sent. */
    public record OfYear(long sent, long all) {}

    /**
     * A report that left.
     *
     * @param number within its year, as the clerk gave it
     * @param file its signed file
     * @param size of the file in bytes
     */
    public record Sent(
            int number,
            LocalDate date,
            String period,
            boolean supplement,
            UUID file,
            String fileName,
            String mediaType,
            long size) {}

    /** By commune; none for a commune that was never to report. */
    public Map<String, Latest> latest(List<String> communes) {
        return jdbc
                .sql(
                        "select distinct on (p.commune) p.commune, p.kind, p.year, p.number, p.commune_due, r.sent_at, r.late "
                                + OWED
                                + " order by p.commune, p.opens_on desc, r.sent_at is not null, r.late desc, p.commune_due, p.id")
                .param("communes", communes.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("commune"), latest(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Latest latest(ResultSet row) throws SQLException {
        var state =
                row.getObject("sent_at") == null ? State.NOT_SENT : row.getBoolean("late") ? State.LATE : State.ON_TIME;
        return new Latest(period(row), Optional.ofNullable(row.getObject("commune_due", LocalDate.class)), state);
    }

    private static String period(ResultSet row) throws SQLException {
        return RegimeKind.valueOf(row.getString("kind")).period(row.getInt("year"), row.getInt("number"));
    }

    /** By commune, of the periods of the year that have opened. */
    public Map<String, OfYear> ofYear(List<String> communes, int year) {
        return jdbc
                .sql("select p.commune, count(r.sent_at) as sent, count(*) as every " + OWED
                        + " and p.year = :year group by 1")
                .param("communes", communes.toArray(String[]::new))
                .param("year", year)
                .query((row, number) ->
                        Map.entry(row.getString("commune"), new OfYear(row.getLong("sent"), row.getLong("every"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What a commune has sent, with what the clerk uploaded as signed; the latest first. */
    public List<Sent> signed(String commune) {
        return jdbc.sql(
                        """
                        select r.document_number, r.document_date, r.number > 1 as supplement, p.kind, p.year, p.number,
                            d.id as file, d.name as file_name, d.media_type, d.size
                        from commune_report r join report_period p on p.id = r.period
                        join lateral (
                            select d.* from document d
                            where d.subject_kind = 'COMMUNE_REPORT' and d.subject = r.id and d.output_type = :type
                                and d.submitted_in is not null and d.set_aside_at is null
                            order by lower(d.name), d.version desc limit 1) d on true
                        where r.commune = :commune and r.state = 'SENT' order by r.sent_at desc, r.id limit :most""")
                .param("commune", commune)
                .param("type", SendingReport.SIGNED_FILE)
                .param("most", MOST)
                .query((row, number) -> new Sent(
                        row.getInt("document_number"),
                        row.getObject("document_date", LocalDate.class),
                        period(row),
                        row.getBoolean("supplement"),
                        row.getObject("file", UUID.class),
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getLong("size")))
                .list();
    }
}
