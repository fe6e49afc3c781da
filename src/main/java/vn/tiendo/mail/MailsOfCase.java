package vn.tiendo.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.calendar.VietnamTime;

/** What a case's history shows of the mails that told of it: to whom, when, and whether each left. */
@Repository
public class MailsOfCase {

    private final JdbcClient jdbc;

    MailsOfCase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One mail, every value in words already.
     *
     * @param sent when it left; empty while it has not
     */
    public record Line(
            String at, String recipient, String address, String kind, String subject, String state, String sent) {}

    /** The mails that tell of these cases, and the daily ones that reminded of them, the latest first, at most so many. */
    public List<Line> of(Collection<UUID> cases, int most) {
        return jdbc.sql(
                        """
                        select m.*, coalesce(p.name, m.recipient) as name from mail m
                        left join person p on p.username = m.recipient
                        where m.id in (select mail from mail_case where subject = any(:cases))
                            or m.key in (select mail_key from reminder where subject = any(:cases))
                        order by m.created_at desc, m.id limit :most""")
                .param("cases", cases.toArray(UUID[]::new))
                .param("most", most)
                .query(MailsOfCase::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                VietnamTime.format(row.getTimestamp("created_at").toInstant()),
                row.getString("name"),
                row.getString("address"),
                row.getString("kind"),
                row.getString("subject"),
                MailState.valueOf(row.getString("state")).wording(),
                Optional.ofNullable(row.getTimestamp("sent_at"))
                        .map(at -> VietnamTime.format(at.toInstant()))
                        .orElse(""));
    }
}
