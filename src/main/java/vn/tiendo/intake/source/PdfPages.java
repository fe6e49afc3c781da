package vn.tiendo.intake.source;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.tiendo.refusal.Refusal;

/** Pictures of a PDF's pages, so that the plan desk sees what was read beside what is written. */
public final class PdfPages {

    private static final float POINTS_PER_INCH = 72;
    private static final float SHARP = 110 / POINTS_PER_INCH;
    private static final double MAX_PIXELS = 6_000_000;

    private PdfPages() {}

    /** @throws Refusal if the file cannot be read */
    public static int count(Path pdf) {
        return PdfFile.open(pdf, PDDocument::getNumberOfPages);
    }

    /**
     * A page at 110 dots per inch, or less if it is larger than A3, as PNG.
     *
     * @param page from 1
     * @throws Refusal if the file cannot be read or has no such page
     */
    public static byte[] png(Path pdf, int page) {
        return PdfFile.open(pdf, document -> png(document, page));
    }

    private static byte[] png(PDDocument document, int page) throws IOException {
        Refusal.unless(page >= 1 && page <= document.getNumberOfPages(), "Tệp PDF không có trang " + page + ".");
        PdfText.of(document, page, new PdfBudget());
        float scale = scale(document.getPage(page - 1));
        return png(new PDFRenderer(document).renderImage(page - 1, scale, ImageType.RGB));
    }

    private static float scale(PDPage page) {
        var box = page.getCropBox();
        double area = (double) box.getWidth() * box.getHeight();
        return (float) Math.min(SHARP, Math.sqrt(MAX_PIXELS / area));
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
