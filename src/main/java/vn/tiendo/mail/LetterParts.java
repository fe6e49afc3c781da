package vn.tiendo.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What few mails have; a {@link Letter} has methods for each, so that most callers never see it.
 *
 * @param calendar the text of the attached calendar file
 * @param about what the mail asks to be done; when that has ended, the mail is not needed any more
 * @param supersedes the group of mails of which only the newest is worth sending
 * @param notBefore the earliest moment at which it may leave
 * @param files of the product that leave with it
 * @param concerns ids of the cases that it tells of, whose histories name it
 */
public record LetterParts(
        Optional<String> calendar,
        Optional<String> about,
        Optional<String> supersedes,
        Optional<Instant> notBefore,
        List<AttachedFile> files,
        Set<UUID> concerns) {

    static final LetterParts NONE = new LetterParts(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Set.of());
}
