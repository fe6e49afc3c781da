package vn.tiendo.intake.source;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import technology.tabula.TextElement;

/** The order in which a page's glyphs are drawn: narrow columns are drawn one after the other, from the top each. */
final class PdfDrawing {

    /** Only at the top of a page, in the letterhead, do narrow columns stand side by side. */
    private static final float LETTERHEAD = 250;

    private final Map<TextElement, Integer> turns = new IdentityHashMap<>();

    PdfDrawing(List<TextElement> drawn) {
        int turn = 0;
        float lowest = Float.NEGATIVE_INFINITY;
        for (var glyph : drawn) {
            if (glyph.getBottom() < lowest - glyph.getFontSize()) {
                turn++;
                lowest = Float.NEGATIVE_INFINITY;
            }
            lowest = Math.max(lowest, glyph.getBottom());
            turns.put(glyph, turn);
        }
    }

    /** Whether the drawing went back up the page between the two. */
    boolean returnsBetween(TextElement one, TextElement other) {
        return one.getBottom() < LETTERHEAD && turn(one) != turn(other);
    }

    private int turn(TextElement glyph) {
        return turns.getOrDefault(glyph, 0);
    }
}
