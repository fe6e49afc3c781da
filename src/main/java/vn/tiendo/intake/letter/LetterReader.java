package vn.tiendo.intake.letter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.intake.extracted.ExtractedPlan;
import vn.tiendo.intake.source.Source;

/** Reads what the document says outside its tables: subject, issuer, date, signatory, bases, recipients, regime. */
final class LetterReader {

    private static final Pattern REPLACED = Pattern.compile(
            "(?iU)(?:thay thế|bãi bỏ)\\s+(?:cho\\s+)?(?:kế hoạch|quyết định|chương trình)\\s+(?:hành động\\s+)?số\\s*:?\\s*(\\d+\\p{Ll}?)\\s*/\\s*(\\p{L}+(?:-\\p{L}+)*)");
    private static final Pattern YEAR = Pattern.compile("(?iU)năm (20\\d\\d)|(20\\d\\d)\\s*-\\s*20\\d\\d");

    private LetterReader() {}

    static ExtractedPlan.Letter read(Source source) {
        LetterText letter = LetterText.of(source);
        LetterTitle title = LetterTitle.find(letter.passages());
        LetterHead head = new LetterHead(title.above(), letter);
        return new ExtractedPlan.Letter(
                title.subject(),
                head.issuer(),
                head.number(),
                head.date(),
                year(title.subject(), head.year()),
                LetterSignature.read(letter),
                LetterBases.read(title.below()),
                replaced(letter),
                LetterRecipients.read(letter),
                RegimeReader.read(letter.body().stream().map(Passage::text).toList()));
    }

    /** The words of the letterhead's date where they are no day, and no blank either. */
    static Optional<String> unreadableDate(LetterText letter) {
        return new LetterHead(LetterTitle.find(letter.passages()).above(), letter).unreadableDate();
    }

    /** That of the letterhead; or the next one where the subject names that alone, or the subject's where there is no other. */
    private static Optional<Integer> year(String subject, Optional<Integer> written) {
        List<Integer> named = YEAR.matcher(subject)
                .results()
                .map(found ->
                        Integer.valueOf(Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2))))
                .toList();
        return written.map(year -> !named.contains(year) && named.contains(year + 1) ? year + 1 : year)
                .or(() -> named.stream().findFirst());
    }

    private static Optional<String> replaced(LetterText letter) {
        return letter.body().stream()
                .flatMap(passage -> REPLACED.matcher(passage.text()).results())
                .map(found -> found.group(1) + "/" + found.group(2))
                .findFirst();
    }
}
