package vn.tiendo.measurement;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a unit writes on one line.
 *
 * @param answer empty while nobody has answered
 * @param source where the figure comes from; a link in it counts as evidence
 * @param evidence a document of the unit's part
 * @param remark of no figure yet: why; of a qualitative target: what was done
 */
record Entry(Optional<Answer> answer, Period period, String source, Optional<UUID> evidence, String remark) {

    static final int LONGEST = 2_000;

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    static Entry blank(int year) {
        return new Entry(Optional.empty(), Period.ofYear(year), "", Optional.empty(), "");
    }

    Entry backedBy(UUID document) {
        return new Entry(answer, period, source, Optional.of(document), remark);
    }

    boolean isBacked() {
        return evidence.isPresent() || LINK.matcher(source).find();
    }

    /** What is missing before the head can sign; empty where nothing is. */
    Optional<String> gap() {
        if (answer.isEmpty()) {
            return Optional.of("chưa có giá trị");
        }
        var figure = answer.get().isFigure();
        if (answer.get().value().isEmpty() && remark.isBlank()) {
            return Optional.of(figure ? "chưa nêu căn cứ đạt hay chưa đạt" : "chưa nêu lý do chưa có số liệu");
        }
        if (figure && source.isBlank()) {
            return Optional.of("chưa ghi nguồn số liệu");
        }
        return Optional.of("chưa có minh chứng").filter(words -> figure && !isBacked());
    }

    /** Tells whether somebody else changed the line meanwhile. */
    String mark() {
        return Integer.toHexString(hashCodeOfText());
    }

    private int hashCodeOfText() {
        return (answer.map(given -> given.kind().name()
                                        + given.value().map(Numbers::written).orElse(""))
                                .orElse("")
                        + "|" + period.written() + "|" + source + "|"
                        + evidence.map(UUID::toString).orElse("") + "|" + remark)
                .hashCode();
    }
}
