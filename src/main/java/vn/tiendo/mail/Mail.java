package vn.tiendo.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A mail in the log, with the address that it goes to and what came of it. */
record Mail(
        UUID id,
        String commune,
        String recipient,
        String address,
        String kind,
        String subject,
        String text,
        String html,
        Optional<String> calendar,
        MailState state,
        int attempts,
        Instant createdAt,
        Optional<Instant> nextAttemptAt,
        Optional<Instant> sentAt,
        Optional<String> error,
        String messageId) {

    /** Whether it will not leave by itself, though somebody may want it to. */
    boolean isStuck() {
        return state == MailState.FAILED
                || state == MailState.NOT_CONFIGURED
                || state == MailState.UNSURE && nextAttemptAt.isEmpty();
    }
}
