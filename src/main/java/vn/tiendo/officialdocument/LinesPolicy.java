package vn.tiendo.officialdocument;

import com.deepoove.poi.policy.AbstractRenderPolicy;
import com.deepoove.poi.render.RenderContext;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/**
 * Gives each line a paragraph as the template has one, and takes that one away where there is no line. What stands before the
 * placeholder ("Kính gửi:") is said once; the lines below it begin where its tab ends.
 */
final class LinesPolicy extends AbstractRenderPolicy<List<String>> {

    @Override
    public void doRender(RenderContext<List<String>> context) {
        var tagged = (XWPFParagraph) context.getRun().getParent();
        var tag = indexOf(tagged.getCTP(), context.getRun().getCTR());
        var first = true;
        for (var line : context.getData()) {
            var copy = Paragraphs.before(tagged).getCTP();
            copy.set(tagged.getCTP().copy());
            write(copy, tag, line, first);
            first = false;
        }
        Paragraphs.remove(tagged);
    }

    @Override
    protected boolean validate(List<String> lines) {
        return true;
    }

    private static void write(CTP paragraph, int tag, String line, boolean first) {
        var run = paragraph.getRArray(tag);
        run.getTArray(0).setStringValue(line);
        run.getTArray(0).setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
        if (!first && tag > 0) {
            run.insertNewTab(0);
            moveTabToFront(run);
            for (var i = 0; i < tag; i++) {
                paragraph.removeR(0);
            }
        }
    }

    /** The schema's order of a run's children is free, so a new tab comes last unless it is moved. */
    private static void moveTabToFront(CTR run) {
        try (var tab = run.getTabArray(0).newCursor();
                var text = run.getTArray(0).newCursor()) {
            tab.moveXml(text);
        }
    }

    private static int indexOf(CTP paragraph, CTR run) {
        return paragraph.getRList().indexOf(run);
    }
}
