package vn.tiendo.mail;

import jakarta.activation.FileTypeMap;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.mail.util.StreamProvider;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.ConfigurableMimeFileTypeMap;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one mail to the mail server; without {@code spring.mail.host} there is none. */
@Component
class MailServer {

    private static final FileTypeMap TYPES = new ConfigurableMimeFileTypeMap();
    /** Jakarta Mail looks through the whole class path for its streams, several times a mail, unless they are named. */
    static {
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private static final String CALENDAR_FILE = "lich-han-xu-ly.ics";
    private static final String CALENDAR_TYPE = "text/calendar; charset=UTF-8; method=PUBLISH";

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;
    private final String replyTo;
    private final AttachedFiles files;

    @Autowired
    MailServer(
            ObjectProvider<JavaMailSender> sender,
            ObjectProvider<AttachedFiles> files,
            @Value("${tiendo.mail.from}") String from,
            @Value("${tiendo.mail.reply-to:}") String replyTo) {
        this(sender, from, replyTo, file -> files.getObject().open(file));
    }

    MailServer(ObjectProvider<JavaMailSender> sender, String from, String replyTo) {
        this(sender, from, replyTo, file -> {
            throw new IOException("no files here");
        });
    }

    MailServer(ObjectProvider<JavaMailSender> sender, String from, String replyTo, AttachedFiles files) {
        this.sender = sender;
        this.from = from;
        this.replyTo = replyTo;
        this.files = files;
    }

    boolean isConfigured() {
        return sender.getIfAvailable() != null;
    }

    /** Sends with a message id that stays the same, so that a mail that left twice can be told. */
    Delivery send(Mail mail) {
        var mailer = sender.getObject();
        var message = new WrittenMessage(mailer.createMimeMessage().getSession());
        try {
            write(mail, message);
            mailer.send(message);
            return Delivery.accepted();
        } catch (MailException failed) {
            return FailedDelivery.of(failed, message.isWritten());
        } catch (MessagingException notToBeWritten) {
            return Delivery.refused(FailedDelivery.said(notToBeWritten));
        }
    }

    private void write(Mail mail, WrittenMessage message) throws MessagingException {
        var parts =
                new Parts(message, mail.calendar().isPresent() || !mail.files().isEmpty());
        parts.setValidateAddresses(true);
        parts.setTo(mail.address());
        setSender(parts);
        parts.setSubject(mail.subject());
        parts.setText(mail.text(), mail.html());
        if (mail.calendar().isPresent()) {
            parts.addAttachment(CALENDAR_FILE, calendar(mail.calendar().get()));
        }
        for (var file : mail.files()) {
            parts.addAttachment(file.name(), () -> files.open(file.id()), file.mediaType());
        }
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
    }

    private static ByteArrayDataSource calendar(String text) {
        return new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), CALENDAR_TYPE);
    }

    private void setSender(MimeMessageHelper parts) throws MessagingException {
        try {
            parts.setFrom(from, "Tiến Độ");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        if (!replyTo.isBlank()) {
            parts.setReplyTo(replyTo);
        }
    }

    /** Knows the types of files from the first mail on: to read them again for each cost more than all the rest of it. */
    private static final class Parts extends MimeMessageHelper {

        Parts(WrittenMessage message, boolean withFiles) throws MessagingException {
            super(message, withFiles ? MULTIPART_MODE_MIXED : MULTIPART_MODE_RELATED, StandardCharsets.UTF_8.name());
        }

        @Override
        protected FileTypeMap getDefaultFileTypeMap(MimeMessage message) {
            return TYPES;
        }
    }
}
