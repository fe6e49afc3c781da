package vn.tiendo.dossier;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** What PDF/A asks for beside embedded fonts: what the colours mean, and a description of the file inside it. */
class ForTheArchive extends DefaultPDFCreationListener {

    @Override
    public void preWrite(ITextRenderer renderer, int pages) {
        try {
            writer(renderer)
                    .setOutputIntents("", "", "", "sRGB IEC61966-2.1", ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (DocumentException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void onClose(ITextRenderer renderer) {
        writer(renderer).createXmpMetadata();
    }

    private static PdfWriter writer(ITextRenderer renderer) {
        return Objects.requireNonNull(renderer.getWriter());
    }
}
