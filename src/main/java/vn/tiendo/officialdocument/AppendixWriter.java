package vn.tiendo.officialdocument;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Adds the appendices, each a section of its own whose pages are numbered from 1. */
final class AppendixWriter {

    private static final BigInteger SHORT = BigInteger.valueOf(11906);
    private static final BigInteger LONG = BigInteger.valueOf(16838);

    private final XWPFDocument document;
    private final Wording wording;

    AppendixWriter(XWPFDocument document, Wording wording) {
        this.document = document;
        this.wording = wording;
    }

    void write(List<Appendix> appendices) {
        for (var i = 0; i < appendices.size(); i++) {
            endSection();
            var page = document.getDocument().getBody().getSectPr();
            turn(page, appendices.get(i).landscape());
            write(appendices.get(i), i, PageSize.textWidth(page));
        }
    }

    private void write(Appendix appendix, int index, int width) {
        var end = inconspicuous(document.createParagraph());
        var writer = new BlockWriter(document, end, width);
        writer.text(NamedStyle.PHU_LUC, wording.appendix(index));
        PlainText.lines(appendix.title())
                .forEach(line -> writer.text(NamedStyle.TEN_PHU_LUC, PlainText.capitals(line)));
        writer.text(NamedStyle.KEM_THEO, wording.attachedTo());
        writer.write(appendix.content());
    }

    /** What was written so far keeps its page; what follows begins a new one. */
    private void endSection() {
        var body = document.getDocument().getBody();
        var page = (CTSectPr) body.getSectPr().copy();
        inconspicuous(document.createParagraph()).getCTP().getPPr().setSectPr(page);
        numberFromOne(body.getSectPr());
    }

    private static void numberFromOne(CTSectPr page) {
        (page.isSetPgNumType() ? page.getPgNumType() : page.addNewPgNumType()).setStart(BigInteger.ONE);
    }

    private static void turn(CTSectPr page, boolean landscape) {
        var size = page.getPgSz();
        size.setW(landscape ? LONG : SHORT);
        size.setH(landscape ? SHORT : LONG);
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    }

    /** A table must be followed by a paragraph; this one needs no room. */
    private static XWPFParagraph inconspicuous(XWPFParagraph paragraph) {
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
        paragraph.getCTP().getPPr().addNewRPr().addNewSz().setVal(BigInteger.TWO);
        return paragraph;
    }
}
