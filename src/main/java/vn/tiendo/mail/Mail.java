package vn.tiendo.mail;

import java.time.Instant;
import java.util.List;
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
        List<AttachedFile> files,
        MailState state,
        int attempts,
        Instant createdAt,
        Optional<Instant> nextAttemptAt,
        Optional<Instant> sentAt,
        Optional<String> error,
        String messageId) {

    /** With the files that leave with it. */
    Mail with(List<AttachedFile> attached) {
        return new Mail(
                id,
                commune,
                recipient,
                address,
                kind,
                subject,
                text,
                html,
                calendar,
                attached,
                state,
                attempts,
                createdAt,
                nextAttemptAt,
                sentAt,
                error,
                messageId);
    }

    /** Whether it will not leave by itself, though somebody may want it to. */
    boolean isStuck() {
        return state == MailState.FAILED
                || state == MailState.NOT_CONFIGURED
                || state == MailState.UNSURE && nextAttemptAt.isEmpty();
    }
}
