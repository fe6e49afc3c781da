package vn.tiendo.rehearsal;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is counted in each month, one query each. */
@OnlyInRehearsal
class MonthCounts {

    private static final String DUE =
            """
            from assignment where kind = 'ONE_OFF' and state not in ('STOPPED', 'CARRIED_OVER')
            and due between :first and :last""";
    private static final String REPORTS =
            """
            from unit_report u join report_period p on p.id = u.period where p.units_due between :first and :last""";

    private final JdbcClient jdbc;

    MonthCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The columns of the table, in their order. */
    enum Count {
        DUE("due", "Đến hạn", "select count(*) " + MonthCounts.DUE),
        ON_TIME("onTime", "Đúng hạn", "select count(*) " + MonthCounts.DUE + " and state = 'COMPLETED_ON_TIME'"),
        LATE("late", "Quá hạn", "select count(*) " + MonthCounts.DUE + " and state <> 'COMPLETED_ON_TIME'"),
        MAILS(
                "mails",
                "Thư",
                "select count(*) from rehearsal_mail where (at at time zone 'Asia/Ho_Chi_Minh')::date between :first and :last"),
        REMINDERS(
                "reminders",
                "Nhắc việc",
                "select count(*) from reminder where (at at time zone 'Asia/Ho_Chi_Minh')::date between :first and :last"),
        ESCALATIONS(
                "escalations", "Báo cấp trên", "select count(*) from escalation where day between :first and :last"),
        MOVED(
                "moved",
                "Điều chỉnh",
                """
                select count(*) from adjustment where state = 'AGREED'
                and (decided_at at time zone 'Asia/Ho_Chi_Minh')::date between :first and :last"""),
        EXTENSIONS(
                "extensions",
                "Gia hạn",
                """
                select count(*) from extension where state = 'GRANTED'
                and (decided_at at time zone 'Asia/Ho_Chi_Minh')::date between :first and :last"""),
        REPORTS("reports", "Báo cáo phải gửi", "select count(*) " + MonthCounts.REPORTS),
        REPORTS_ON_TIME(
                "reportsOnTime",
                "Báo cáo đúng hạn",
                "select count(*) " + MonthCounts.REPORTS + " and u.sent_at is not null and not u.late");

        private final String key;
        private final String caption;
        private final String query;

        Count(String key, String caption, String query) {
            this.key = key;
            this.caption = caption;
            this.query = query;
        }

        String key() {
            return key;
        }

        String caption() {
            return caption;
        }
    }

    Map<Count, Long> of(YearMonth month) {
        var counts = new EnumMap<Count, Long>(Count.class);
        for (var count : Count.values()) {
            counts.put(
                    count,
                    jdbc.sql(count.query)
                            .param("first", month.atDay(1))
                            .param("last", month.atEndOfMonth())
                            .query(Long.class)
                            .single());
        }
        return counts;
    }
}
