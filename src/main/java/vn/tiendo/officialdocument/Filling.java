package vn.tiendo.officialdocument;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.policy.AbstractRenderPolicy;
import com.deepoove.poi.render.RenderContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTUnderline;

/** Fills a template with what a document says. */
final class Filling {

    private static final List<Placeholder> LINES = List.of(
            Placeholder.CO_QUAN_TREN,
            Placeholder.CO_QUAN,
            Placeholder.TRICH_YEU,
            Placeholder.KINH_GUI,
            Placeholder.CAN_CU,
            Placeholder.THAM_QUYEN,
            Placeholder.NOI_NHAN);

    private static final String UNDERLINES = "declare namespace w='" + WordXml.W + "' .//w:u";

    private Filling() {}

    /** @throws vn.tiendo.refusal.Refusal if the template lacks a style */
    static byte[] fill(byte[] template, OfficialDocument document) {
        var wording = new Wording(document);
        try (var filled = compile(template);
                var out = new ByteArrayOutputStream()) {
            filled.render(words(document, wording));
            var file = filled.getXWPFDocument();
            underlineNothing(file);
            new DrawnLines(file).fit(wording.issuer(), wording.subject());
            new AppendixWriter(file, wording).write(document.appendices());
            file.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where the library parts a run it leaves an underline that does not say which; programs read it differently. */
    private static void underlineNothing(XWPFDocument file) {
        Arrays.stream(file.getDocument().selectPath(UNDERLINES))
                .filter(line -> line instanceof CTUnderline known && !known.isSetVal())
                .forEach(Filling::remove);
    }

    private static void remove(XmlObject element) {
        try (var cursor = element.newCursor()) {
            cursor.removeXml();
        }
    }

    /** The template with its placeholders found; what is not one of ours stays as it stands. */
    static XWPFTemplate compile(byte[] template) {
        var configuration = Configure.builder();
        LINES.forEach(placeholder -> configuration.bind(placeholder.tag(), new LinesPolicy()));
        configuration.bind(Placeholder.NOI_DUNG.tag(), new BodyPolicy());
        return XWPFTemplate.compile(new ByteArrayInputStream(template), configuration.build());
    }

    private static Map<String, Object> words(OfficialDocument document, Wording wording) {
        var words = new HashMap<String, Object>();
        words.put(Placeholder.CO_QUAN_TREN.tag(), wording.upper());
        words.put(Placeholder.CO_QUAN.tag(), wording.issuer());
        words.put(Placeholder.SO_KY_HIEU.tag(), wording.number());
        words.put(Placeholder.DIA_DANH.tag(), PlainText.line(document.place()));
        words.put(Placeholder.NGAY.tag(), wording.date());
        words.put(Placeholder.TEN_LOAI.tag(), PlainText.capitals(document.kind().title()));
        words.put(Placeholder.TRICH_YEU.tag(), wording.subject());
        words.put(Placeholder.KINH_GUI.tag(), wording.addressees());
        words.put(Placeholder.CAN_CU.tag(), wording.legalBases());
        words.put(Placeholder.NOI_DUNG.tag(), wording.body());
        words.put(Placeholder.THAM_QUYEN.tag(), wording.authority());
        words.put(Placeholder.HO_TEN.tag(), PlainText.line(document.signature().name()));
        words.put(Placeholder.NOI_NHAN.tag(), wording.recipients());
        return words;
    }

    /** Puts the text in the place of its placeholder. */
    private static final class BodyPolicy extends AbstractRenderPolicy<List<Block>> {

        @Override
        public void doRender(RenderContext<List<Block>> context) {
            var file = context.getXWPFDocument();
            var tagged = (XWPFParagraph) context.getRun().getParent();
            var width = PageSize.textWidth(file.getDocument().getBody().getSectPr());
            new BlockWriter(file, tagged, width).write(context.getData());
            Paragraphs.remove(tagged);
        }
    }
}
