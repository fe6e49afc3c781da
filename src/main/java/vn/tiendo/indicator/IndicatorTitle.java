package vn.tiendo.indicator;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.unit.CellText;

/** The words by which two rows of a plan are told to be about the same thing. */
public record IndicatorTitle(Set<String> words) {

    private static final Set<String> EMPTY_WORDS =
            Set.of("tỷ", "lệ", "tỉ", "trên", "địa", "bàn", "xã", "phường", "các", "của", "cho", "thành", "phố");
    private static final int FEWEST_WORDS = 4;
    private static final double ALIKE = 0.8;

    public static IndicatorTitle of(String title) {
        return new IndicatorTitle(Arrays.stream(CellText.fold(title).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The words of the shorter title stand, but for few, in the longer one; "5G" and "6G", "mức 3" and "mức 4" are two things. */
    public boolean isLike(IndicatorTitle other) {
        if (!numbers(words).equals(numbers(other.words))) {
            return false;
        }
        var fewest = Math.min(words.size(), other.words.size());
        var most = Math.max(words.size(), other.words.size());
        var shared = words.stream().filter(other.words::contains).count();
        return fewest >= FEWEST_WORDS && shared >= ALIKE * fewest && most <= 3 * fewest;
    }

    private static Set<String> numbers(Set<String> words) {
        return words.stream()
                .filter(word -> word.codePoints().anyMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }
}
