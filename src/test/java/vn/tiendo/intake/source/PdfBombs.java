package vn.tiendo.intake.source;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Small files that unfold into endless work. */
final class PdfBombs {

    private PdfBombs() {}

    /** A page whose form draws another several times, which does the same, and so on. */
    static PDPage nested(PDDocument document, int levels, int times) throws IOException {
        var form = form(document, "q Q ".repeat(10), new PDResources());
        for (int level = 0; level < levels; level++) {
            var resources = new PDResources();
            COSName name = resources.add(form);
            form = form(document, ("/" + name.getName() + " Do ").repeat(times), resources);
        }
        var page = new PDPage();
        try (var content = new PDPageContentStream(document, page)) {
            content.drawForm(form);
        }
        return page;
    }

    private static PDFormXObject form(PDDocument document, String content, PDResources resources) throws IOException {
        var form = new PDFormXObject(document);
        form.setResources(resources);
        form.setBBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(100, 100));
        try (var out = form.getStream().createOutputStream()) {
            out.write(content.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        return form;
    }
}
