package vn.tiendo.obstacle;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Texts as the register finds them: words in lower case and without marks, for people search as they type in a hurry. */
final class PlainWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_SEARCH = 200;

    private PlainWords() {}

    static String of(@Nullable String... texts) {
        var joined = Arrays.stream(texts).filter(text -> text != null).collect(Collectors.joining(" "));
        var bare = MARKS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return NO_WORD.matcher(bare).replaceAll(" ").strip();
    }

    /** A query of PostgreSQL's that finds texts with all these words, or beginnings of words; empty for no word. */
    static Optional<String> query(String typed) {
        var words = of(typed.substring(0, Math.min(typed.length(), LONGEST_SEARCH)));
        return Optional.of(words).filter(text -> !text.isEmpty()).map(text -> Arrays.stream(text.split(" "))
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & ")));
    }
}
