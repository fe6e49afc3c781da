package vn.tiendo.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits, each mail in a transaction of its own, on as many nodes as there are. A server that is away is
 * tried again at growing intervals; what it refuses for good is given up.
 */
@Component
class SendingMail {

    private static final Logger LOG = LoggerFactory.getLogger(SendingMail.class);
    private static final int ROUND = 100;
    private static final List<Duration> INTERVALS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1));
    /** Longer than a holiday week with the server down. */
    private static final Duration PATIENCE = Duration.ofDays(14);

    private static final int ERROR_LENGTH = 500;

    private final MailLog log;
    private final MailServer server;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendingMail(MailLog log, MailServer server, TransactionTemplate transaction, Clock clock) {
        this.log = log;
        this.server = server;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What came of one turn; after a server that is away the rest of the round would only wait for it, too. */
    private enum Turn {
        DONE,
        SERVER_AWAY,
        NOTHING_LEFT
    }

    @Scheduled(initialDelay = 10_000, fixedDelay = 10_000)
    void sendWaiting() {
        if (!server.isConfigured()) {
            return;
        }
        var turn = Turn.DONE;
        for (var count = 0; count < ROUND && turn == Turn.DONE; count++) {
            turn = transaction.execute(status -> sendNext());
        }
    }

    private Turn sendNext() {
        var next = log.takeNext();
        if (next.isEmpty()) {
            return Turn.NOTHING_LEFT;
        }
        var mail = next.get();
        try {
            server.send(mail);
            log.sent(mail);
            return Turn.DONE;
        } catch (MessagingException noAddress) {
            log.giveUp(mail, said(noAddress));
            return Turn.DONE;
        } catch (MailException failed) {
            return failed(mail, failed);
        }
    }

    private Turn failed(Mail mail, MailException failure) {
        var refused = isRefused(failure);
        var tooLong = mail.createdAt().plus(PATIENCE).isBefore(clock.instant());
        LOG.warn("mail {} was not sent: {}", mail.id(), said(failure));
        if (refused || tooLong) {
            log.giveUp(mail, said(failure));
        } else {
            var interval = INTERVALS.get(Math.min(mail.attempts(), INTERVALS.size() - 1));
            log.tryAgain(mail, clock.instant().plus(interval), said(failure));
        }
        return refused ? Turn.DONE : Turn.SERVER_AWAY;
    }

    /** The server answered, and will not take this mail; a code from 400 to 499 is a "not now". */
    private static boolean isRefused(MailException failure) {
        return failure instanceof MailSendException sending
                && sending.getFailedMessages().values().stream()
                        .anyMatch(cause -> cause instanceof SendFailedException refusal
                                && !(cause instanceof AuthenticationFailedException)
                                && isFinal(refusal));
    }

    private static boolean isFinal(SendFailedException refusal) {
        var text = String.valueOf(refusal.getNextException() == null ? refusal : refusal.getNextException());
        return !text.matches("(?s).*(?:^|\\D)4\\d\\d \\S.*");
    }

    private static String said(Exception failure) {
        var cause = failure instanceof MailSendException sending
                ? sending.getFailedMessages().values().stream().findFirst().orElse(failure)
                : failure;
        var text = String.valueOf(cause.getMessage()).strip();
        return text.length() <= ERROR_LENGTH ? text : text.substring(0, ERROR_LENGTH);
    }
}
