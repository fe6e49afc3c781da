package vn.tiendo.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Reads from an exception whether a mail was refused, may be tried again, or may even have left. */
final class FailedDelivery {

    private static final int ANSWER = 500;
    /** The one refusal of the sender's line that is about this mail: too large. */
    private static final int TOO_LARGE = 552;

    private FailedDelivery() {}

    /** @param wasWritten whether the server got the mail's last line */
    static Delivery of(MailException failure, boolean wasWritten) {
        var cause = cause(failure);
        if (cause == failure && failure instanceof MailSendException && wasWritten) {
            return Delivery.accepted(); // taken by the server, which failed only at the farewell
        }
        if (cause instanceof SendFailedException refusal && isAnswer(refusal)) {
            return refusal(refusal);
        }
        return wasWritten ? Delivery.unknown(said(cause)) : Delivery.later(said(cause), true);
    }

    /** A server that breaks off looks to the library like one that answers without a code. */
    private static boolean isAnswer(SendFailedException refusal) {
        return !(refusal instanceof SMTPSendFailedException answer)
                || answer.getReturnCode() > 0
                || address(answer).isPresent();
    }

    static String said(Exception failure) {
        var told = failure instanceof MessagingException refusal
                ? address(refusal).<Exception>map(Function.identity()).orElse(failure)
                : failure;
        var text = String.valueOf(told.getMessage()).strip();
        return text.length() <= ANSWER ? text : text.substring(0, ANSWER);
    }

    private static Exception cause(MailException failure) {
        return failure instanceof MailSendException sending
                ? sending.getFailedMessages().values().stream().findFirst().orElse(failure)
                : failure;
    }

    /** The server answered; what it says of our own address is a setting to be put right, not this mail's end. */
    private static Delivery refusal(SendFailedException refusal) {
        var code = code(refusal);
        if (isOfSender(refusal) && code.orElse(0) != TOO_LARGE) {
            return Delivery.later(said(refusal), true);
        }
        var notNow = code.isPresent() && code.getAsInt() / 100 == 4;
        return notNow ? Delivery.later(said(refusal), code.getAsInt() == 421) : Delivery.refused(said(refusal));
    }

    private static boolean isOfSender(SendFailedException refusal) {
        return refusal instanceof SMTPSendFailedException answer
                && answer.getCommand() != null
                && answer.getCommand().startsWith("MAIL");
    }

    private static OptionalInt code(SendFailedException refusal) {
        var address = address(refusal);
        if (address.isPresent()) {
            return OptionalInt.of(address.get().getReturnCode());
        }
        return refusal instanceof SMTPSendFailedException answer
                ? OptionalInt.of(answer.getReturnCode())
                : OptionalInt.empty();
    }

    /** Of one recipient the address's own answer counts, which stands behind the general one. */
    private static Optional<SMTPAddressFailedException> address(MessagingException refusal) {
        for (Exception at = refusal; at instanceof MessagingException one; at = one.getNextException()) {
            if (at instanceof SMTPAddressFailedException address) {
                return Optional.of(address);
            }
        }
        return Optional.empty();
    }
}
