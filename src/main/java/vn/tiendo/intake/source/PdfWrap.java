package vn.tiendo.intake.source;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Tells whether a line ends between words or within one: a narrow column breaks "226/2025/QH15" after "226/202", and no
 * space belongs there.
 */
final class PdfWrap {

    private static final Pattern SYLLABLE = Pattern.compile(
            "(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(ng|nh|ch|[cmnpt])?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTACHED_DASH = Pattern.compile(".*[^\\s\\-–/][\\-–/]");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final float ROUNDING = 0.5f;
    private static final float SPACE = 0.25f;

    /** Whether the file draws the spaces at which lines end, as most do. */
    private final boolean spacesDrawn;

    PdfWrap(boolean spacesDrawn) {
        this.spacesDrawn = spacesDrawn;
    }

    /**
     * @param start from where lines may reach
     * @param edge up to where
     */
    boolean withinWord(PdfLine above, PdfLine below, float start, float edge) {
        if (above.spaceAtEnd()) {
            return false;
        }
        float room = edge - start - above.width() + ROUNDING;
        if (ATTACHED_DASH.matcher(above.text()).matches()) {
            return below.firstWord() > room;
        }
        // A word is broken only where it does not fit into a line of its own.
        boolean fills = below.firstGlyph() > room && !above.text().contains(" ");
        return fills && (spaceMissing(above, start, room) || looksBroken(above.text(), firstWord(below.text())));
    }

    /** Whether the next line's first word had no room on this one. */
    boolean isFull(PdfLine above, PdfLine below, float start, float edge) {
        return above.width() + SPACE * above.size() + below.firstWord() > edge - start;
    }

    /** Whether there is room for a space that is not drawn; at the end of centred lines none ever is. */
    private boolean spaceMissing(PdfLine above, float start, float room) {
        boolean flush = above.left() - start < 2 * ROUNDING;
        return flush && spacesDrawn && SPACE * above.size() < room - 2 * ROUNDING;
    }

    static String firstWord(String text) {
        return text.split(" ", 2)[0];
    }

    private static boolean looksBroken(String word, String rest) {
        char end = word.charAt(word.length() - 1);
        char start = rest.charAt(0);
        if (start == '%' || start == '/') {
            return true;
        }
        if (Character.isDigit(end)) {
            return Character.isDigit(start) && !YEAR.matcher(word).matches();
        }
        return Character.isLetter(end) && Character.isLowerCase(start) && oneSyllable(word, rest);
    }

    private static boolean oneSyllable(String word, String rest) {
        var head = word.substring(Math.max(word.lastIndexOf('/'), word.lastIndexOf('-')) + 1);
        var tail = rest.replaceAll("\\P{L}+$", "");
        boolean compound = head.length() < word.length();
        return syllable(head + tail) && (compound || !syllable(head) || !syllable(tail));
    }

    private static boolean syllable(String letters) {
        var plain = Normalizer.normalize(letters, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return SYLLABLE.matcher(plain).matches();
    }
}
