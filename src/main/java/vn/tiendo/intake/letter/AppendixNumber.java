package vn.tiendo.intake.letter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of an appendix, in roman or arabic figures alike: a plan names "Phụ lục I" and heads it "PHỤ LỤC 1". */
final class AppendixNumber {

    static final String WRITTEN = "(?:[IVX]{1,5}|\\d{1,2})(?![\\p{L}\\d/.-]*[\\p{L}\\d])";

    private static final Pattern NUMBER = Pattern.compile("[IVX]{1,5}|\\d{1,2}");
    private static final Pattern TITLE =
            Pattern.compile("(?iU)^phụ lục\\s+(?:số\\s*:?\\s*)?([ivx]{1,5}|\\d{1,2})\\b.*");
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV");

    private AppendixNumber() {}

    static Optional<Integer> ofTitle(String title) {
        Matcher found = TITLE.matcher(title);
        return found.matches()
                ? Optional.of(value(found.group(1).toUpperCase(java.util.Locale.ROOT)))
                : Optional.empty();
    }

    static List<Integer> all(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(found -> value(found.group()))
                .toList();
    }

    private static int value(String written) {
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : ROMAN.indexOf(written) + 1;
    }
}
