package vn.tiendo.intake.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import technology.tabula.TextElement;

/**
 * A line of text and where it stands; distances in points from the page's top left.
 *
 * @param text composed (NFC), without spaces at its ends
 * @param spaceAtEnd whether the file draws a space after its last word
 * @param firstGlyph how wide its first glyph is
 * @param firstWord how wide its first word is
 */
record PdfLine(
        String text,
        float left,
        float right,
        float baseline,
        float size,
        boolean bold,
        boolean spaceAtEnd,
        float firstGlyph,
        float firstWord) {

    /** A gap of this share of the letters' size is a space, whether one is drawn or not. */
    private static final float SPACE = 0.2f;

    /** Text further apart than this many sizes of its letters stands in another column. */
    private static final float COLUMN_GAP = 2.5f;

    /** Wider than a space, and drawn at another time: the text of another column, however near. */
    private static final float GUTTER = 0.3f;

    private static final Pattern ENUMERATOR = Pattern.compile("[-–•+*]|\\p{Alnum}{1,5}(\\.\\d+)*[.)/]");

    /** Glyphs of one cell as its lines, from top to bottom. */
    static List<PdfLine> ofCell(List<TextElement> glyphs) {
        return rows(glyphs).stream().map(PdfLine::line).toList();
    }

    /** Glyphs outside of tables: rows from top to bottom, each the lines that stand side by side in it. */
    static List<List<PdfLine>> ofPage(List<TextElement> glyphs) {
        var drawing = new PdfDrawing(glyphs);
        return rows(glyphs).stream()
                .map(row -> pieces(row, drawing).stream().map(PdfLine::line).toList())
                .toList();
    }

    float width() {
        return right - left;
    }

    float centre() {
        return (left + right) / 2;
    }

    private static List<List<TextElement>> rows(List<TextElement> glyphs) {
        var rows = new ArrayList<List<TextElement>>();
        float baseline = Float.NEGATIVE_INFINITY;
        var fromTop = glyphs.stream().sorted(Comparator.comparing(TextElement::getBottom));
        for (var glyph : fromTop.toList()) {
            if (glyph.getBottom() - baseline > 0.45f * glyph.getFontSize()) {
                rows.add(new ArrayList<>());
                baseline = glyph.getBottom();
            }
            rows.get(rows.size() - 1).add(glyph);
        }
        rows.forEach(row -> row.sort(Comparator.comparing(PdfLine::place)));
        rows.removeIf(row -> row.stream().allMatch(PdfLine::blank));
        return rows;
    }

    /** A mark that the file draws by itself comes after the letter that it is drawn over. */
    private static float place(TextElement glyph) {
        return mark(glyph) ? (float) glyph.getCenterX() - 0.05f * glyph.getFontSize() : glyph.getLeft();
    }

    private static boolean mark(TextElement glyph) {
        return glyph.getText().codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static boolean blank(TextElement glyph) {
        return glyph.getText().isBlank();
    }

    private static List<List<TextElement>> pieces(List<TextElement> row, PdfDrawing drawing) {
        var pieces = new ArrayList<List<TextElement>>();
        for (var glyph : row.stream().filter(glyph -> !blank(glyph)).toList()) {
            if (pieces.isEmpty() || apart(pieces.get(pieces.size() - 1), glyph, drawing)) {
                pieces.add(new ArrayList<>());
            }
            pieces.get(pieces.size() - 1).add(glyph);
        }
        pieces.forEach(piece -> piece.addAll(spacesOf(row, piece)));
        pieces.forEach(piece -> piece.sort(Comparator.comparing(PdfLine::place)));
        return pieces;
    }

    private static boolean apart(List<TextElement> piece, TextElement next, PdfDrawing drawing) {
        var last = piece.get(piece.size() - 1);
        float gap = next.getLeft() - last.getRight();
        boolean far = gap > COLUMN_GAP * next.getFontSize() && !enumerates(piece);
        return far || gap > GUTTER * next.getFontSize() && drawing.returnsBetween(last, next);
    }

    /** "1." and a tab before its words are one line. */
    private static boolean enumerates(List<TextElement> piece) {
        return ENUMERATOR.matcher(text(piece)).matches();
    }

    private static List<TextElement> spacesOf(List<TextElement> row, List<TextElement> piece) {
        float from = piece.get(0).getLeft();
        var last = piece.get(piece.size() - 1);
        float to = last.getRight() + last.getFontSize();
        return row.stream()
                .filter(glyph -> blank(glyph) && glyph.getLeft() > from && glyph.getLeft() < to)
                .toList();
    }

    private static PdfLine line(List<TextElement> glyphs) {
        var drawn = glyphs.stream().filter(glyph -> !blank(glyph)).toList();
        var first = drawn.get(0);
        var last = drawn.get(drawn.size() - 1);
        boolean spaceAtEnd = blank(glyphs.get(glyphs.size() - 1));
        float size = (float)
                drawn.stream().mapToDouble(TextElement::getFontSize).max().orElseThrow();
        return new PdfLine(
                text(glyphs),
                first.getLeft(),
                last.getRight(),
                first.getBottom(),
                size,
                drawn.stream().allMatch(glyph -> bold(glyph.getFont())),
                spaceAtEnd,
                (float) first.getWidth(),
                firstWord(glyphs.subList(glyphs.indexOf(first), glyphs.size())));
    }

    private static float firstWord(List<TextElement> glyphs) {
        float right = glyphs.get(0).getRight();
        for (var glyph : glyphs) {
            if (blank(glyph) || glyph.getLeft() - right > SPACE * glyph.getFontSize()) {
                break;
            }
            right = glyph.getRight();
        }
        return right - glyphs.get(0).getLeft();
    }

    private static String text(List<TextElement> glyphs) {
        var text = new StringBuilder();
        float end = Float.POSITIVE_INFINITY;
        for (var glyph : glyphs) {
            if (glyph.getLeft() - end > SPACE * glyph.getFontSize() && !blank(glyph) && !mark(glyph)) {
                text.append(' ');
            }
            text.append(PdfGlyphs.readable(glyph.getText()));
            end = mark(glyph) ? end : glyph.getRight();
        }
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.replaceAll("[ \\u00a0\\t]+", " ").strip();
    }

    private static boolean bold(PDFont font) {
        var descriptor = font.getFontDescriptor();
        return font.getName() != null && font.getName().toLowerCase(Locale.ROOT).contains("bold")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 700);
    }
}
