package vn.tiendo.intake.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.tiendo.refusal.Refusal;

/** Reads a PDF with a text layer: its ruled tables, also over pages, and the paragraphs between them. */
final class PdfSource {

    private static final String SCAN =
            "Tệp PDF là bản quét, không có lớp chữ; hãy chọn tệp Word của kế hoạch hoặc văn bản"
                    + " đã nhận dạng chữ (.txt).";

    private PdfSource() {}

    /** @throws Refusal if it is locked, broken, too large, or has pages without text */
    static Source read(Path file) {
        return PdfFile.open(file, PdfSource::read);
    }

    private static Source read(PDDocument document) throws IOException {
        var pages = pages(document);
        Refusal.unless(
                pages.stream().anyMatch(PdfSource::hasText), anyPicture(document) ? SCAN : "Tệp PDF không có chữ nào.");
        for (var page : pages) {
            boolean scanned = !hasText(page) && hasPicture(document.getPage(page.number() - 1));
            Refusal.unless(
                    !scanned,
                    "Trang " + page.number() + " của tệp PDF là ảnh quét, không có lớp chữ; hãy chọn tệp"
                            + " Word của kế hoạch hoặc văn bản đã nhận dạng chữ (.txt).");
        }
        return new Source(PdfFlow.of(pages));
    }

    private static List<PdfPage> pages(PDDocument document) throws IOException {
        var budget = new PdfBudget();
        var pages = new ArrayList<PdfPage>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            pages.add(PdfPage.of(document, number, budget));
        }
        return pages;
    }

    private static boolean hasText(PdfPage page) {
        return page.lines().findAny().isPresent();
    }

    private static boolean anyPicture(PDDocument document) {
        return StreamSupport.stream(document.getPages().spliterator(), false).anyMatch(PdfSource::hasPicture);
    }

    private static boolean hasPicture(PDPage page) {
        var resources = page.getResources();
        return resources != null
                && StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                        .anyMatch((COSName name) -> resources.isImageXObject(name));
    }
}
