package vn.tiendo.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where use cases leave their mails: each is written with the change that causes it, or not at all. */
@Component
public class Outbox {

    private static final int SUBJECT = 250;

    /** Longer than any row of days off, after which mails of several days leave together. */
    private static final Duration LIKENESS = Duration.ofDays(14);

    private final MailLog log;
    private final MailServer server;
    private final ProductAddress address;
    private final SendingHours hours;
    private final Clock clock;

    Outbox(MailLog log, MailServer server, ProductAddress address, SendingHours hours, Clock clock) {
        this.log = log;
        this.server = server;
        this.address = address;
        this.hours = hours;
        this.clock = clock;
    }

    /**
     * Leaves a mail to be sent after the commit of the caller's transaction, on a working day.
     *
     * @return false if a mail of that key was left before: then nothing is added
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(Letter letter) {
        var id = UUID.randomUUID();
        var added = log.add(
                new MailLog.Fresh(id, "<" + id + "@" + address.host() + ">", state(letter), due(letter)),
                letter.withSubject(distinct(letter)));
        if (added) {
            letter.parts().supersedes().ifPresent(group -> log.withdrawGroup(group, Optional.of(id)));
        }
        return added;
    }

    /** What was asked for has ended: mails about it that have not left do not leave any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(String about) {
        log.withdrawAbout(about);
    }

    /** Nothing of what a group of mails says holds any more: those that have not left do not leave any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void supersede(String group) {
        log.withdrawGroup(group, Optional.empty());
    }

    private MailState state(Letter letter) {
        if (letter.recipient().mail().isBlank()) {
            return MailState.FAILED;
        }
        return server.isConfigured() ? MailState.WAITING : MailState.NOT_CONFIGURED;
    }

    private Instant due(Letter letter) {
        var now = clock.instant();
        return hours.firstFrom(
                letter.parts().notBefore().filter(moment -> moment.isAfter(now)).orElse(now));
    }

    /** Told of the same thing again within days, its reader sees that it is not the same mail. */
    private String distinct(Letter letter) {
        var subject = shortened(letter.subject());
        var earlier = log.alike(letter, subject, clock.instant().minus(LIKENESS));
        return earlier == 0 ? subject : subject + " (lần " + (earlier + 1) + ")";
    }

    private static String shortened(String written) {
        var subject = written.replaceAll("\\s+", " ").strip();
        return subject.length() <= SUBJECT ? subject : subject.substring(0, SUBJECT - 1) + "…";
    }
}
