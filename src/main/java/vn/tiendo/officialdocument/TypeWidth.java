package vn.tiendo.officialdocument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.pdfbox.pdmodel.font.PDType1Font;

/** How wide words are in Times New Roman, whose letters have the widths of PDF's own Times. */
final class TypeWidth {

    private TypeWidth() {}

    /** In points. Marks above and below a letter add nothing to its width. */
    static double bold(String text, double size) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('Đ', 'D')
                .replace('đ', 'd')
                .replaceAll("[^\\x20-\\x7e]", "x");
        try {
            return PDType1Font.TIMES_BOLD.getStringWidth(letters) * size / 1000;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
