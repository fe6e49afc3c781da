package vn.tiendo.unit;

import java.util.Set;
import java.util.function.IntPredicate;

/** Finds where the name of a city or other outside body ends: at a separator or where another name begins. */
final class OutsideBody {

    private static final Set<String> FIRST_WORDS = Set.of("sở", "ubnd", "công", "các");
    private static final Set<String> BEFORE_OTHER_SENSE = Set.of("cơ", "trụ", "thành");

    private final Words words;
    private final CollectivePhrase collectives;
    private final IntPredicate nameBegins;

    OutsideBody(Words words, CollectivePhrase collectives, IntPredicate nameBegins) {
        this.words = words;
        this.collectives = collectives;
        this.nameBegins = nameBegins;
    }

    /** The index after the body whose first words stand from {@code start} to {@code afterBeginning}. */
    int end(int start, int afterBeginning) {
        if (words.at(afterBeginning).is(",")) {
            return collectives.afterNouns(afterBeginning + 1, afterBeginning); // "Các sở, ban, ngành thành phố"
        }
        int end = afterBeginning;
        while (end < words.size() && !words.at(end).isSeparator() && !nameBegins.test(end)) {
            end++;
        }
        while (end > start + 1 && words.at(end - 1).is("và")) {
            end--;
        }
        return end;
    }

    /** Whether the first words of an outside body's name stand at the index and cannot belong to the name before. */
    boolean surelyBegins(int index) {
        return FIRST_WORDS.contains(words.at(index).folded())
                && (index == 0
                        || !BEFORE_OTHER_SENSE.contains(words.at(index - 1).folded()));
    }
}
