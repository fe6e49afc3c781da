package vn.tiendo.intake.source;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final Set<String> PAINTING = Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*");

    private final PdfBudget budget;
    private boolean drawn;

    private PdfText(PDDocument document, int page, PdfBudget budget) throws IOException {
        super(document, page);
        this.budget = budget;
        setSuppressDuplicateOverlappingText(true);
    }

    static PdfText of(PDDocument document, int page, PdfBudget budget) throws IOException {
        PdfBudget.content(document.getPage(page - 1).getContents());
        var text = new PdfText(document, page, budget);
        text.process();
        return text;
    }

    /** Whether anything but text is drawn, so that there may be rules. */
    boolean drawn() {
        return drawn;
    }

    /** The glyphs in the direction in which most of them run, as they are drawn; a watermark across them is left out. */
    List<TextElement> upright() {
        var directions = getTextElements().stream().collect(Collectors.groupingBy(TextElement::getDirection));
        return directions.entrySet().stream()
                .max(Map.Entry.comparingByValue((some, others) -> Integer.compare(some.size(), others.size())))
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        if (PAINTING.contains(operator.getName())) {
            budget.stroke();
            drawn = true;
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        budget.form();
        PdfBudget.content(form.getContents());
        super.showForm(form);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        budget.glyph();
        super.processTextPosition(text);
    }
}
