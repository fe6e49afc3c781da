package vn.tiendo.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Pattern CASE_PAGE = Pattern.compile(
            "/(?:nhiem-vu|ke-hoach|dieu-chinh|gia-han|vuong-mac|kiem-tra(?:/yeu-cau)?|bao-cao(?:/ky|/xa)?|cong-khai-hoa)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    public Letter(String commune, Person recipient, String kind, String key, String subject, String text, String html) {
        this(commune, recipient, kind, key, subject, text, html, LetterParts.NONE);
    }

    /** With an iCalendar text as an attached file. */
    public Letter withCalendar(String calendar) {
        return with(new LetterParts(
                Optional.of(calendar),
                parts.about(),
                parts.supersedes(),
                parts.notBefore(),
                parts.files(),
                parts.concerns()));
    }

    /** About one thing, such as an open step: {@link Outbox#withdraw} takes the mail back while it waits. */
    public Letter about(String reference) {
        return with(new LetterParts(
                parts.calendar(),
                Optional.of(reference),
                parts.supersedes(),
                parts.notBefore(),
                parts.files(),
                parts.concerns()));
    }

    /** The newest of a group, such as one person's daily mails: older ones that still wait do not leave any more. */
    public Letter superseding(String group) {
        return with(new LetterParts(
                parts.calendar(),
                parts.about(),
                Optional.of(group),
                parts.notBefore(),
                parts.files(),
                parts.concerns()));
    }

    /** Leaves at this moment at the earliest; without it as soon as {@link SendingHours} allow. */
    public Letter notBefore(Instant moment) {
        return with(new LetterParts(
                parts.calendar(),
                parts.about(),
                parts.supersedes(),
                Optional.of(moment),
                parts.files(),
                parts.concerns()));
    }

    /** With files of the product; each is read when the mail leaves. */
    public Letter withFiles(List<AttachedFile> files) {
        return with(new LetterParts(
                parts.calendar(),
                parts.about(),
                parts.supersedes(),
                parts.notBefore(),
                List.copyOf(files),
                parts.concerns()));
    }

    /** Telling of these cases (a task, an obstacle, a report …): the history of each names the mail. */
    public Letter concerning(Collection<UUID> cases) {
        return with(new LetterParts(
                parts.calendar(),
                parts.about(),
                parts.supersedes(),
                parts.notBefore(),
                parts.files(),
                Set.copyOf(cases)));
    }

    /** Telling of each case whose page its text links to. */
    public Letter concerningWhatItLinks() {
        return concerning(CASE_PAGE
                .matcher(text)
                .results()
                .map(found -> UUID.fromString(found.group(1)))
                .collect(Collectors.toSet()));
    }

    Letter withSubject(String other) {
        return new Letter(commune, recipient, kind, key, other, text, html, parts);
    }

    private Letter with(LetterParts other) {
        return new Letter(commune, recipient, kind, key, subject, text, html, other);
    }
}
