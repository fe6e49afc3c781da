package vn.tiendo.dossier;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Draws a dossier as a PDF for the archive (PDF/A-1b): A4, numbered pages, its own fonts inside. */
@Component
class DossierPdf {

    private static final String FAMILY = "Liberation Serif";
    private static final List<String> FONTS =
            List.of("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf", "LiberationSerif-Italic.ttf");

    private final ITemplateEngine templates;

    DossierPdf(ITemplateEngine templates) {
        this.templates = templates;
    }

    byte[] of(TaskDossier dossier) {
        var page = templates.process("ho-so-nhiem-vu", new Context(Locale.forLanguageTag("vi"), Map.of("hs", dossier)));
        try (var pdf = new ByteArrayOutputStream()) {
            var renderer = TextAlone.renderer();
            for (var font : FONTS) {
                renderer.getFontResolver().addFont("dossier/" + font, FAMILY, BaseFont.IDENTITY_H, true, null);
            }
            renderer.setPDFXConformance(PdfWriter.PDFA1B);
            renderer.setListener(new ForTheArchive());
            renderer.setDocumentFromString(printable(page));
            renderer.layout();
            renderer.createPDF(pdf);
            return pdf.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (DocumentException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** XML knows fewer characters than people can paste. */
    private static String printable(String text) {
        return text.replaceAll("[^\\u0009\\u000A\\u000D\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
