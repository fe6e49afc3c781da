package vn.tiendo.rehearsal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server of a rehearsal: notes what leaves the product, and when, and delivers nothing. */
@OnlyInRehearsal
class PostBox extends JavaMailSenderImpl {

    private final JdbcClient jdbc;
    private final Clock clock;

    PostBox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
        for (var message : messages) {
            note(message);
        }
    }

    private void note(MimeMessage message) {
        try {
            jdbc.sql("insert into rehearsal_mail (at, message_id, recipient, subject) values (?, ?, ?, ?)")
                    .params(
                            clock.instant().atOffset(ZoneOffset.UTC),
                            message.getHeader("Message-ID", null),
                            message.getAllRecipients()[0].toString(),
                            message.getSubject())
                    .update();
        } catch (MessagingException unreadable) {
            throw new MailPreparationException(unreadable);
        }
    }
}
