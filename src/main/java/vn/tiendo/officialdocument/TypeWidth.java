package vn.tiendo.officialdocument;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.afm.AFMParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/** How wide bold words are in Times New Roman, whose letters have the widths of PDF's own Times; no font need be installed. */
final class TypeWidth {

    private static final String METRICS = "/org/apache/pdfbox/resources/afm/Times-Bold.afm";
    private static final float OTHER = 500;
    private static final Map<Integer, Float> WIDTHS = read();

    private TypeWidth() {}

    /** In points. Marks above and below a letter add nothing to its width. */
    static double bold(String text, double size) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('Đ', 'D')
                .replace('đ', 'd');
        return letters.chars()
                        .mapToDouble(letter -> WIDTHS.getOrDefault(letter, OTHER))
                        .sum()
                * size
                / 1000;
    }

    private static Map<Integer, Float> read() {
        try (var metrics = PDDocument.class.getResourceAsStream(METRICS)) {
            if (metrics == null) {
                throw new FileNotFoundException(METRICS);
            }
            var widths = new HashMap<Integer, Float>();
            new AFMParser(metrics)
                    .parse(true)
                    .getCharMetrics()
                    .forEach(one -> widths.put(one.getCharacterCode(), one.getWx()));
            return widths;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
