package vn.tiendo.mail;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where use cases leave their mails: each is written with the change that causes it, or not at all. */
@Component
public class Outbox {

    private static final int SUBJECT = 250;

    private final MailLog log;
    private final MailServer server;
    private final ProductAddress address;

    Outbox(MailLog log, MailServer server, ProductAddress address) {
        this.log = log;
        this.server = server;
        this.address = address;
    }

    /**
     * Leaves a mail to be sent after the commit of the caller's transaction.
     *
     * @return false if a mail of that key was left before: then nothing is added
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(Letter letter) {
        var id = UUID.randomUUID();
        var hasAddress = !letter.recipient().mail().isBlank();
        var sendable = server.isConfigured() ? MailState.WAITING : MailState.NOT_CONFIGURED;
        return log.add(
                id,
                shortened(letter),
                hasAddress ? sendable : MailState.FAILED,
                hasAddress ? Optional.empty() : Optional.of("Người nhận chưa có địa chỉ thư."),
                "<" + id + "@" + address.host() + ">");
    }

    private static Letter shortened(Letter letter) {
        var subject = letter.subject().replaceAll("\\s+", " ").strip();
        var cut = subject.length() <= SUBJECT ? subject : subject.substring(0, SUBJECT - 1) + "…";
        return new Letter(
                letter.commune(), letter.recipient(), letter.kind(), letter.key(), cut, letter.text(), letter.html());
    }
}
