package vn.tiendo.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of all mails: what waits to be sent, and the log of what left. */
@Repository
class MailLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    MailLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whose mails a page shows: those of a commune or of one person, in one state or in all. */
    record Filter(String commune, Optional<String> recipient, Optional<MailState> state) {

        private String condition() {
            return "commune = :commune"
                    + (recipient.isPresent() ? " and recipient = :recipient" : "")
                    + (state.isPresent() ? " and state = :state" : "");
        }
    }

    /** @return false if there is a mail of that key already */
    boolean add(UUID id, Letter letter, MailState state, Optional<String> error, String messageId) {
        return jdbc.sql(
                                """
                        insert into mail (id, commune, recipient, address, kind, key, subject, text, html, state, created_at,
                            next_attempt_at, error, message_id)
                        values (:id, :commune, :recipient, :address, :kind, :key, :subject, :text, :html, :state, :now,
                            :next, :error, :messageId)
                        on conflict (key) do nothing""")
                        .param("id", id)
                        .param("commune", letter.commune())
                        .param("recipient", letter.recipient().username())
                        .param("address", letter.recipient().mail())
                        .param("kind", letter.kind())
                        .param("key", letter.key())
                        .param("subject", letter.subject())
                        .param("text", letter.text())
                        .param("html", letter.html())
                        .param("state", state.name())
                        .param("now", at(clock.instant()))
                        .param("next", state == MailState.WAITING ? at(clock.instant()) : null)
                        .param("error", error.orElse(null))
                        .param("messageId", messageId)
                        .update()
                == 1;
    }

    /** The mail to be sent next; until the end of the transaction no other node takes it. */
    Optional<Mail> takeNext() {
        return jdbc.sql(
                        """
                        select * from mail where state = 'WAITING' and next_attempt_at <= ?
                        order by next_attempt_at limit 1 for update skip locked""")
                .param(at(clock.instant()))
                .query(MailLog::mail)
                .optional();
    }

    void sent(Mail mail) {
        jdbc.sql(
                        """
                        update mail set state = 'SENT', attempts = attempts + 1, sent_at = ?, next_attempt_at = null,
                            error = null where id = ?""")
                .params(at(clock.instant()), mail.id())
                .update();
    }

    void tryAgain(Mail mail, Instant when, String error) {
        jdbc.sql("update mail set attempts = attempts + 1, next_attempt_at = ?, error = ? where id = ?")
                .params(at(when), error, mail.id())
                .update();
    }

    void giveUp(Mail mail, String error) {
        jdbc.sql(
                        """
                        update mail set state = 'FAILED', attempts = attempts + 1, next_attempt_at = null, error = ?
                        where id = ?""")
                .params(error, mail.id())
                .update();
    }

    /** Lets a mail that did not leave be tried again; one that left or waits stays as it is. */
    boolean reopen(UUID id) {
        return jdbc.sql(
                                """
                        update mail set state = 'WAITING', next_attempt_at = ?
                        where id = ? and state in ('FAILED', 'NOT_CONFIGURED')""")
                        .params(at(clock.instant()), id)
                        .update()
                == 1;
    }

    Optional<Mail> find(UUID id) {
        return jdbc.sql("select * from mail where id = ?")
                .param(id)
                .query(MailLog::mail)
                .optional();
    }

    /** The latest first. */
    List<Mail> page(Filter filter, int from, int most) {
        return asked(
                        "select * from mail where " + filter.condition()
                                + " order by created_at desc, id offset :from limit :most",
                        filter)
                .param("from", from)
                .param("most", most)
                .query(MailLog::mail)
                .list();
    }

    int count(Filter filter) {
        return asked("select count(*) from mail where " + filter.condition(), filter)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("commune", filter.commune())
                .param("recipient", filter.recipient().orElse(null))
                .param("state", filter.state().map(Enum::name).orElse(null));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                row.getString("commune"),
                row.getString("recipient"),
                row.getString("address"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("html"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("next_attempt_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("sent_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("error")),
                row.getString("message_id"));
    }
}
