package vn.tiendo.intake.source;

import java.text.Normalizer;

/** Reads glyphs for what they show: ligatures as their letters, drawn bullets as a bullet. */
final class PdfGlyphs {

    private static final String BULLET = "•";

    private PdfGlyphs() {}

    static String readable(String glyph) {
        if (glyph.chars().allMatch(c -> c >= 0xF000 && c <= 0xF0FF)) {
            return BULLET;
        }
        return glyph.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06)
                ? Normalizer.normalize(glyph, Normalizer.Form.NFKC)
                : glyph;
    }
}
