package vn.tiendo.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits, on as many nodes as there are: each mail is taken in a transaction of its own, handed over outside of
 * any, and what came of it is noted in another. A server that is away is tried again at growing intervals; what it
 * refuses for good is given up; what may have left is tried once more.
 */
@Component
public class SendingMail {

    private static final Logger LOG = LoggerFactory.getLogger(SendingMail.class);
    private static final int ROUND = 100;
    private static final List<Duration> INTERVALS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1));
    /** After a server that did not answer: it is likely to be slow for a while. */
    private static final Duration AFTER_NO_ANSWER = Duration.ofMinutes(10);
    /** Longer than a holiday week with the server down. */
    private static final Duration PATIENCE = Duration.ofDays(14);

    private final MailLog log;
    private final MailServer server;
    private final SendingHours hours;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendingMail(MailLog log, MailServer server, SendingHours hours, TransactionTemplate transaction, Clock clock) {
        this.log = log;
        this.server = server;
        this.hours = hours;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What came of one turn; after a server that is away the rest of the round would only wait for it, too. */
    private enum Turn {
        DONE,
        SERVER_AWAY,
        NOTHING_LEFT
    }

    /** Sends a round of what waits; runs every ten seconds. */
    @Scheduled(initialDelay = 10_000, fixedDelay = 10_000)
    public void sendWaiting() {
        if (!server.isConfigured()) {
            return;
        }
        transaction.executeWithoutResult(status -> log.noteAbandoned());
        var turn = Turn.DONE;
        for (var count = 0; count < ROUND && turn == Turn.DONE; count++) {
            turn = sendNext();
        }
    }

    private Turn sendNext() {
        if (!hours.include(clock.instant())) {
            return Turn.NOTHING_LEFT;
        }
        Optional<Mail> next = transaction.execute(status -> log.takeNext());
        if (next == null || next.isEmpty()) {
            return Turn.NOTHING_LEFT;
        }
        var mail = next.get();
        var delivery = server.send(mail);
        transaction.executeWithoutResult(status -> note(mail, delivery));
        return delivery.serverAway() ? Turn.SERVER_AWAY : Turn.DONE;
    }

    private void note(Mail mail, Delivery delivery) {
        if (delivery.outcome() != Delivery.Outcome.SENT) {
            LOG.warn("mail {} was not sent: {}, {}", mail.id(), delivery.outcome(), delivery.answer());
        }
        log.ended(mail, delivery, next(mail, delivery));
        if (delivery.serverAway()) {
            log.postpone(clock.instant().plus(INTERVALS.get(0)));
        }
    }

    private Optional<Instant> next(Mail mail, Delivery delivery) {
        var interval =
                switch (delivery.outcome()) {
                    case SENT, REFUSED -> Optional.<Duration>empty();
                    case LATER -> Optional.of(INTERVALS.get(Math.min(mail.attempts(), INTERVALS.size()) - 1));
                    case UNKNOWN -> Optional.of(AFTER_NO_ANSWER);
                };
        var now = clock.instant();
        var tooLong = mail.createdAt().plus(PATIENCE).isBefore(now);
        return interval.filter(wait -> !tooLong).map(wait -> hours.firstFrom(now.plus(wait)));
    }
}
