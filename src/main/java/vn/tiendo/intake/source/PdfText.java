package vn.tiendo.intake.source;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.TextPosition;
import technology.tabula.TextElement;
import technology.tabula.TextStripper;

/** The glyphs of one page with their places, read within the document's budget. */
final class PdfText extends TextStripper {

    private final PdfBudget budget;

    private PdfText(PDDocument document, int page, PdfBudget budget) throws IOException {
        super(document, page);
        this.budget = budget;
        setSuppressDuplicateOverlappingText(true);
    }

    /** The glyphs of a page in the direction in which most of them run; a watermark across it is left out. */
    static List<TextElement> of(PDDocument document, int page, PdfBudget budget) throws IOException {
        PdfBudget.content(document.getPage(page - 1).getContents());
        var text = new PdfText(document, page, budget);
        text.process();
        return upright(text.getTextElements());
    }

    private static List<TextElement> upright(List<TextElement> glyphs) {
        var directions = glyphs.stream().collect(Collectors.groupingBy(TextElement::getDirection));
        return directions.entrySet().stream()
                .max(Map.Entry.comparingByValue((some, others) -> Integer.compare(some.size(), others.size())))
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        PdfBudget.content(form.getContents());
        super.showForm(form);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        budget.glyph();
        super.processTextPosition(text);
    }
}
