package vn.tiendo.dossier;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/** A renderer of pages with text alone: it fetches nothing, whatever a page says, and needs no library for pictures. */
final class TextAlone {

    /** The library's own: how HTML looks where a page says nothing. */
    private static final String SHEET =
            String.valueOf(XhtmlNamespaceHandler.class.getResource("/resources/css/XhtmlNamespaceHandler.css"));

    private TextAlone() {}

    static ITextRenderer renderer() {
        var device = new ITextOutputDevice(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        return new ITextRenderer(
                ITextRenderer.DEFAULT_DOTS_PER_POINT,
                ITextRenderer.DEFAULT_DOTS_PER_PIXEL,
                device,
                new NoFetching(device),
                new ITextFontResolver(),
                new NoPictures(),
                new ITextTextRenderer());
    }

    private static final class NoFetching extends ITextUserAgent {

        NoFetching(ITextOutputDevice device) {
            super(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
        }

        @Override
        protected @Nullable InputStream resolveAndOpenStream(@Nullable String address) {
            return SHEET.equals(address) ? super.resolveAndOpenStream(address) : null;
        }
    }

    private static final class NoPictures implements ReplacedElementFactory {

        @Override
        public @Nullable ReplacedElement createReplacedElement(
                LayoutContext context, BlockBox box, UserAgentCallback agent, int width, int height) {
            return null;
        }

        @Override
        public void reset() {}

        @Override
        public void remove(Element element) {}

        @Override
        public void setFormSubmissionListener(FormSubmissionListener listener) {}
    }
}
