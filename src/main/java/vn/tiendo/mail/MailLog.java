package vn.tiendo.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of all mails: what waits to be sent, and the log of what left. */
@Repository
class MailLog {

    /** Longer than the longest talk with a server. By the database's clock: the product's may be set. */
    private static final Duration LEASE = Duration.ofMinutes(10);
    /** A mail that may have left twice is not handed over a third time. */
    private static final int MOST_UNSURE = 2;

    private final JdbcClient jdbc;
    private final Clock clock;

    MailLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One try to send a mail: without an end it is under way, or the node stopped in the middle of it. */
    record Attempt(
            int number,
            Instant beganAt,
            Optional<Instant> endedAt,
            Optional<Delivery.Outcome> outcome,
            Optional<String> answer) {}

    /** Whose mails a page shows: those of a commune or of one person, in one state or in all. */
    record Filter(String commune, Optional<String> recipient, Optional<MailState> state) {

        private String condition() {
            return "commune = :commune"
                    + (recipient.isPresent() ? " and recipient = :recipient" : "")
                    + (state.isPresent() ? " and state = :state" : "");
        }
    }

    /** What the outbox adds to a letter: its own id, and when it is to leave. */
    record Fresh(UUID id, String messageId, MailState state, Instant due) {

        private Optional<String> error() {
            return state == MailState.FAILED ? Optional.of("Người nhận chưa có địa chỉ thư.") : Optional.empty();
        }
    }

    /** @return false if there is a mail of that key already */
    boolean add(Fresh fresh, Letter letter) {
        var added = jdbc.sql(
                                """
                        insert into mail (id, commune, recipient, address, kind, key, subject, text, html, calendar, about,
                            supersedes, state, created_at, next_attempt_at, error, message_id)
                        values (:id, :commune, :recipient, :address, :kind, :key, :subject, :text, :html, :calendar, :about,
                            :supersedes, :state, :now, :next, :error, :messageId)
                        on conflict (key) do nothing""")
                        .params(values(letter))
                        .param("id", fresh.id())
                        .param("state", fresh.state().name())
                        .param("now", at(clock.instant()))
                        .param("next", fresh.state() == MailState.WAITING ? at(fresh.due()) : null)
                        .param("error", fresh.error().orElse(null))
                        .param("messageId", fresh.messageId())
                        .update()
                == 1;
        if (added) {
            attach(fresh.id(), letter.parts().files());
            name(fresh.id(), letter.parts().concerns());
        }
        return added;
    }

    private void name(UUID mail, Set<UUID> cases) {
        if (!cases.isEmpty()) {
            jdbc.sql("insert into mail_case (mail, subject) select ?, unnest(?::uuid[])")
                    .params(mail, cases.toArray(UUID[]::new))
                    .update();
        }
    }

    private void attach(UUID mail, List<AttachedFile> files) {
        for (var place = 0; place < files.size(); place++) {
            var file = files.get(place);
            jdbc.sql("insert into mail_attachment (mail, place, name, media_type, file) values (?, ?, ?, ?, ?)")
                    .params(mail, place, file.name(), file.mediaType(), file.id())
                    .update();
        }
    }

    private List<AttachedFile> files(UUID mail) {
        return jdbc.sql("select name, media_type, file from mail_attachment where mail = ? order by place")
                .param(mail)
                .query((row, number) -> new AttachedFile(
                        row.getString("name"), row.getString("media_type"), row.getObject("file", UUID.class)))
                .list();
    }

    /** How many mails of that subject its reader was left since, with another key. */
    int alike(Letter letter, String subject, Instant since) {
        return jdbc.sql(
                        """
                        select count(*) from mail where recipient = :recipient and created_at >= :since and key <> :key
                            and state <> 'WITHDRAWN'
                            and regexp_replace(subject, ' \\(lần \\d+\\)$', '') = :subject""")
                .param("recipient", letter.recipient().username())
                .param("since", at(since))
                .param("key", letter.key())
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    private static Map<String, @Nullable Object> values(Letter letter) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("commune", letter.commune());
        values.put("recipient", letter.recipient().username());
        values.put("address", letter.recipient().mail());
        values.put("kind", letter.kind());
        values.put("key", letter.key());
        values.put("subject", letter.subject());
        values.put("text", letter.text());
        values.put("html", letter.html());
        values.put("calendar", letter.parts().calendar().orElse(null));
        values.put("about", letter.parts().about().orElse(null));
        values.put("supersedes", letter.parts().supersedes().orElse(null));
        return values;
    }

    /** The mail to be sent next, with this try in its count; no other node takes it until its lease is over. */
    Optional<Mail> takeNext() {
        var taken = jdbc.sql(
                        """
                        update mail set state = 'SENDING', attempts = attempts + 1, next_attempt_at = null,
                            lease_until = clock_timestamp() + cast(:lease as interval)
                        where id = (select id from mail where state in ('WAITING', 'UNSURE') and next_attempt_at <= :now
                            order by next_attempt_at, attempts, created_at limit 1 for update skip locked)
                        returning *""")
                .param("now", at(clock.instant()))
                .param("lease", LEASE.toString())
                .query(MailLog::mail)
                .optional();
        taken.ifPresent(mail -> jdbc.sql("insert into mail_attempt (mail, number, began_at) values (?, ?, ?)")
                .params(mail.id(), mail.attempts(), at(clock.instant()))
                .update());
        return taken.map(mail -> mail.with(files(mail.id())));
    }

    /**
     * Notes what came of a try; of a mail whose lease ended meanwhile only the try itself.
     *
     * @param next when to try again, if that is worth it
     */
    void ended(Mail mail, Delivery delivery, Optional<Instant> next) {
        jdbc.sql(
                        """
                        update mail_attempt set ended_at = :now, outcome = :outcome, answer = :answer
                        where mail = :id and number = :number""")
                .param("now", at(clock.instant()))
                .param("outcome", delivery.outcome().name())
                .param("answer", delivery.answer())
                .param("id", mail.id())
                .param("number", mail.attempts())
                .update();
        if (delivery.outcome() == Delivery.Outcome.SENT) {
            sent(mail);
        } else {
            notSent(mail, delivery, next);
        }
    }

    /** Also where the lease had ended, and whatever was thought of it since: it has left. */
    private void sent(Mail mail) {
        jdbc.sql(
                        """
                        update mail set state = 'SENT', sent_at = coalesce(sent_at, :now), next_attempt_at = null,
                            lease_until = null, error = null
                        where id = :id and (state <> 'SENDING' or attempts = :number)""")
                .param("now", at(clock.instant()))
                .param("id", mail.id())
                .param("number", mail.attempts())
                .update();
    }

    private void notSent(Mail mail, Delivery delivery, Optional<Instant> next) {
        var mayHaveLeft = delivery.outcome() == Delivery.Outcome.UNKNOWN ? 1 : 0;
        jdbc.sql(
                        """
                        update mail set lease_until = null, error = :error, unsure_count = unsure_count + :unsure,
                            state = case when unsure_count + :unsure > 0 then 'UNSURE' when is_unneeded then 'WITHDRAWN'
                                when cast(:next as timestamptz) is null then 'FAILED' else 'WAITING' end,
                            next_attempt_at = case when is_unneeded or unsure_count + :unsure >= :most then null
                                else cast(:next as timestamptz) end
                        where id = :id and attempts = :number and state = 'SENDING'""")
                .param("error", delivery.answer())
                .param("unsure", mayHaveLeft)
                .param("most", MOST_UNSURE)
                .param("next", next.map(MailLog::at).orElse(null))
                .param("id", mail.id())
                .param("number", mail.attempts())
                .update();
    }

    /** Mails in the hands of a node that did not come back: each may have left. */
    void noteAbandoned() {
        jdbc.sql(
                        """
                        with lost as (
                            update mail set state = 'UNSURE', lease_until = null, unsure_count = unsure_count + 1,
                                error = :error,
                                next_attempt_at = case when is_unneeded or unsure_count + 1 >= :most then null else :now end
                            where id in (select id from mail where state = 'SENDING' and lease_until < clock_timestamp()
                                for update skip locked)
                            returning id, attempts)
                        update mail_attempt set ended_at = :now, outcome = 'UNKNOWN', answer = :error
                        from lost where mail = lost.id and number = lost.attempts""")
                .param("error", "Hệ thống dừng giữa lúc gửi.")
                .param("most", MOST_UNSURE)
                .param("now", at(clock.instant()))
                .update();
    }

    /** While the server is away one try tells for all: the others wait for it. */
    void postpone(Instant until) {
        jdbc.sql(
                        """
                        update mail set next_attempt_at = :until where id in (select id from mail
                            where state in ('WAITING', 'UNSURE') and next_attempt_at < :until for update skip locked)""")
                .param("until", at(until))
                .update();
    }

    void withdrawAbout(String about) {
        withdraw("about = :value", about, Optional.empty());
    }

    /** @param but the newest of the group, which stays */
    void withdrawGroup(String group, Optional<UUID> but) {
        withdraw("supersedes = :value and id is distinct from :but", group, but);
    }

    /** One in a node's hands or that may have left keeps its word, and is not tried again. */
    private void withdraw(String condition, String value, Optional<UUID> but) {
        jdbc.sql(
                        """
                        update mail set is_unneeded = true, next_attempt_at = null,
                            state = case when state = 'WAITING' then 'WITHDRAWN' else state end
                        where state in ('WAITING', 'SENDING', 'UNSURE') and """
                                + " " + condition)
                .param("value", value)
                .param("but", but.orElse(null))
                .update();
    }

    /** Lets a mail that did not leave, or may not have, be tried again; any other stays as it is. */
    boolean reopen(UUID id, Instant due) {
        return jdbc.sql(
                                """
                        update mail set state = case when unsure_count > 0 then 'UNSURE' else 'WAITING' end,
                            next_attempt_at = ?, is_unneeded = false
                        where id = ? and (state in ('FAILED', 'NOT_CONFIGURED')
                            or state = 'UNSURE' and next_attempt_at is null)""")
                        .params(at(due), id)
                        .update()
                == 1;
    }

    List<Attempt> attempts(UUID mail) {
        return jdbc.sql("select * from mail_attempt where mail = ? order by number")
                .param(mail)
                .query((row, number) -> new Attempt(
                        row.getInt("number"),
                        row.getTimestamp("began_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                        Optional.ofNullable(row.getString("outcome")).map(Delivery.Outcome::valueOf),
                        Optional.ofNullable(row.getString("answer"))))
                .list();
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
                Optional.ofNullable(row.getString("calendar")),
                List.of(),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("next_attempt_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("sent_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("error")),
                row.getString("message_id"));
    }
}
