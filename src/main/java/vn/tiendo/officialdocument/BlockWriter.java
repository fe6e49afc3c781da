package vn.tiendo.officialdocument;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes text, tables and charts in front of a paragraph, in the styles of the template. */
final class BlockWriter {

    private final XWPFDocument document;
    private final XWPFParagraph end;
    private final int width;

    /** @param end the paragraph before which is written @param width of the page's text, in twentieths of a point */
    BlockWriter(XWPFDocument document, XWPFParagraph end, int width) {
        this.document = document;
        this.end = end;
        this.width = width;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        if (block instanceof Block.Title title) {
            text(NamedStyle.ofTitle(title.level()), titleText(title));
        } else if (block instanceof Block.Paragraph paragraph) {
            PlainText.lines(paragraph.text()).forEach(line -> text(NamedStyle.NOI_DUNG, line));
        } else if (block instanceof Block.Bullet bullet) {
            text(NamedStyle.GACH_DAU_DONG, "- " + PlainText.line(bullet.text()));
        } else if (block instanceof Block.Table table) {
            TableWriter.write(table, Paragraphs.tableBefore(end), document, width);
        } else if (block instanceof Block.Chart chart) {
            text(NamedStyle.TEN_BIEU_DO, PlainText.line(chart.title()));
            ChartWriter.write(chart, text(NamedStyle.BIEU_DO, ""), width);
        }
    }

    private static String titleText(Block.Title title) {
        return title.level() == 1 ? PlainText.capitals(title.text()) : PlainText.line(title.text());
    }

    XWPFParagraph text(NamedStyle style, String text) {
        var paragraph = Paragraphs.before(end);
        paragraph.setStyle(style.in(document));
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
        return paragraph;
    }
}
