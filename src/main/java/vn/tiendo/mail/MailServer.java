package vn.tiendo.mail;

import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one mail to the mail server; without {@code spring.mail.host} there is none. */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;

    MailServer(ObjectProvider<JavaMailSender> sender, @Value("${tiendo.mail.from}") String from) {
        this.sender = sender;
        this.from = from;
    }

    boolean isConfigured() {
        return sender.getIfAvailable() != null;
    }

    /**
     * Sends with a message id that stays the same, so that a mail that left twice can be told.
     *
     * @throws org.springframework.mail.MailException if the server is away or refuses it
     * @throws MessagingException if the address is none
     */
    void send(Mail mail) throws MessagingException {
        var mailer = sender.getObject();
        var message = mailer.createMimeMessage();
        var parts =
                new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_RELATED, StandardCharsets.UTF_8.name());
        parts.setValidateAddresses(true);
        parts.setTo(mail.address());
        setFrom(parts);
        parts.setSubject(mail.subject());
        parts.setText(mail.text(), mail.html());
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        mailer.send(message);
    }

    private void setFrom(MimeMessageHelper parts) throws MessagingException {
        try {
            parts.setFrom(from, "Tiến Độ");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
