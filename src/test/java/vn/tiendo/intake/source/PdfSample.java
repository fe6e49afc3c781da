package vn.tiendo.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Draws a small PDF: text at places, and ruled tables; distances in points from the page's top left. */
final class PdfSample implements AutoCloseable {

    static final float SIZE = 12;
    private static final float HEIGHT = PDRectangle.A4.getHeight();

    final PDDocument document = new PDDocument();
    private final PDType0Font font = font();
    private PDPageContentStream content;

    PdfSample() throws IOException {
        content = newPage(0);
    }

    /** @param rotation of the page as it is shown, in degrees */
    void turnPage(int rotation) throws IOException {
        content.close();
        content = newPage(rotation);
    }

    private PDPageContentStream newPage(int rotation) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        page.setRotation(rotation);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    private PDType0Font font() {
        try (InputStream file =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(document, file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What is drawn from here on runs up the page, so that it stands upright on a page turned by 90 degrees. */
    void sideways() throws IOException {
        content.transform(new Matrix(0, 1, -1, 0, PDRectangle.A4.getWidth(), 0));
        content.transform(Matrix.getTranslateInstance(0, PDRectangle.A4.getWidth() - HEIGHT));
    }

    /** A space at the end is drawn, as word processors do. */
    void text(float left, float baseline, String text) throws IOException {
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(left, HEIGHT - baseline);
        content.showText(text);
        content.endText();
    }

    /** Lines of a cell one under the other, from its top left. */
    void cell(float left, float top, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            text(left + 3, top + 14 * (i + 1), lines[i]);
        }
    }

    void rule(float fromX, float fromY, float toX, float toY) throws IOException {
        content.moveTo(fromX, HEIGHT - fromY);
        content.lineTo(toX, HEIGHT - toY);
        content.stroke();
    }

    /** Rules through all xs and ys. */
    void grid(List<Integer> xs, Integer... ys) throws IOException {
        for (int x : xs) {
            rule(x, ys[0], x, ys[ys.length - 1]);
        }
        for (int y : Arrays.asList(ys)) {
            rule(xs.get(0), y, xs.get(xs.size() - 1), y);
        }
    }

    float width(String text) throws IOException {
        return font.getStringWidth(text) * SIZE / 1000;
    }

    /** @return the file that was written */
    Path save(Path folder) throws IOException {
        content.close();
        var file = folder.resolve("ke-hoach.pdf");
        document.save(file.toFile());
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
