package vn.tiendo;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds English in what people read. A Vietnamese word without marks still has the shape of a Vietnamese syllable
 * (initial and rhyme, both closed lists), an English one seldom has; those that have it and are common stand in a list.
 */
public final class EnglishWords {

    private static final String INITIAL = "b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x";

    private static final String RHYME = "[aeiouy]|[aeou]i|[ae]o|[aeiu]u|[aou]y|[iou]a|ue|uo|oe|"
            + "(?:a|e|i|o|u|oa|oe|ie|uo|uye|ye|ua|ue|uy|oo)(?:c|m|n|ng|p|t)|"
            + "(?:a|e|i|oa|ue|uy|y)(?:ch|nh)|ieu|yeu|oai|oao|oay|oeo|uay|uoi|uou|uya|uyu|uau";

    private static final Pattern SYLLABLE = Pattern.compile("(?:%s)?(?:%s)".formatted(INITIAL, RHYME));

    /** Function words and verbs of the stock pages that happen to have the shape of a syllable. */
    private static final Set<String> SHAPED_ALIKE = words(
            "the then that than them not but on no it at all set run get put let due true map hit one see out yet too top");

    /** Proper names, formats, units, and what officers themselves borrow in their plans: the same in both languages. */
    private static final Set<String> NAMES = words(
            """
            bpmn dmn csv json pdf xlsx docx yaml ics api ldap ctrl excel word outlook thunderbird google android iphone apple
            wifi internet ok kb mb gb km mm email video web website facebook zalo libreoffice smtp sha mili ede fni
            tab enter esc camera vneid iot chatbot robot marketing online
            """);

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Addresses, user and file names, numbers and identifiers, between two spaces. */
    private static final Pattern NO_WORD = Pattern.compile("\\S*(?:://|[@_]|\\.\\p{L}|\\p{L}\\p{N}|\\p{N}\\p{L})\\S*");

    private static final int ABBREVIATION = 5;

    private EnglishWords() {}

    /** The English words of a text in their order, each as often as it stands there. */
    public static List<String> in(String text) {
        return WORD.matcher(NO_WORD.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(EnglishWords::isEnglish)
                .toList();
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    private static boolean isEnglish(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        if (NAMES.contains(small) || word.length() < 2 || !word.chars().allMatch(letter -> letter < 128)) {
            return false;
        }
        if (SHAPED_ALIKE.contains(small)) {
            return true;
        }
        return !SYLLABLE.matcher(small).matches() && !isAbbreviation(word);
    }

    private static boolean isAbbreviation(String word) {
        return word.length() <= ABBREVIATION && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
