package vn.tiendo.officialdocument;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Where a paragraph stands: what comes before it, and taking it away. */
final class Paragraphs {

    private Paragraphs() {}

    static XWPFParagraph before(XWPFParagraph paragraph) {
        try (var here = paragraph.getCTP().newCursor()) {
            return paragraph.getBody().insertNewParagraph(here);
        }
    }

    static XWPFTable tableBefore(XWPFParagraph paragraph) {
        try (var here = paragraph.getCTP().newCursor()) {
            return paragraph.getBody().insertNewTbl(here);
        }
    }

    static void remove(XWPFParagraph paragraph) {
        if (paragraph.getBody() instanceof XWPFTableCell cell) {
            cell.removeParagraph(cell.getParagraphs().indexOf(paragraph));
        } else if (paragraph.getBody() instanceof XWPFDocument document) {
            document.removeBodyElement(document.getPosOfParagraph(paragraph));
        }
    }
}
