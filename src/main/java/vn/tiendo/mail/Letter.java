package vn.tiendo.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tiendo.unit.Person;

/**
 * A mail to one person as a use case writes it.
 *
 * @param kind what it is about, as the log names it in Vietnamese
 * @param key what makes it this mail: a second one with the same key is not written
 * @param text the whole content without markup
 * @param html the same with markup, every value escaped
 * @param parts what few mails have: see the methods below
 */
public record Letter(
        String commune,
        Person recipient,
        String kind,
        String key,
        String subject,
        String text,
        String html,
        LetterParts parts) {

    public Letter(String commune, Person recipient, String kind, String key, String subject, String text, String html) {
        this(commune, recipient, kind, key, subject, text, html, LetterParts.NONE);
    }

    /** With an iCalendar text as an attached file. */
    public Letter withCalendar(String calendar) {
        return with(new LetterParts(
                Optional.of(calendar), parts.about(), parts.supersedes(), parts.notBefore(), parts.files()));
    }

    /** About one thing, such as an open step: {@link Outbox#withdraw} takes the mail back while it waits. */
    public Letter about(String reference) {
        return with(new LetterParts(
                parts.calendar(), Optional.of(reference), parts.supersedes(), parts.notBefore(), parts.files()));
    }

    /** The newest of a group, such as one person's daily mails: older ones that still wait do not leave any more. */
    public Letter superseding(String group) {
        return with(
                new LetterParts(parts.calendar(), parts.about(), Optional.of(group), parts.notBefore(), parts.files()));
    }

    /** Leaves at this moment at the earliest; without it as soon as {@link SendingHours} allow. */
    public Letter notBefore(Instant moment) {
        return with(new LetterParts(
                parts.calendar(), parts.about(), parts.supersedes(), Optional.of(moment), parts.files()));
    }

    /** With files of the product; each is read when the mail leaves. */
    public Letter withFiles(List<AttachedFile> files) {
        return with(new LetterParts(
                parts.calendar(), parts.about(), parts.supersedes(), parts.notBefore(), List.copyOf(files)));
    }

    Letter withSubject(String other) {
        return new Letter(commune, recipient, kind, key, other, text, html, parts);
    }

    private Letter with(LetterParts other) {
        return new Letter(commune, recipient, kind, key, subject, text, html, other);
    }
}
