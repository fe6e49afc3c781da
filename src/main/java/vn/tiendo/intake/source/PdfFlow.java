package vn.tiendo.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.intake.source.Source.Block;

/** Puts the pages' lines and grids together as paragraphs and tables, in reading order. */
final class PdfFlow {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?iu)[-–\\s]*(trang\\s*)?\\d{1,3}(\\s*/\\s*\\d{1,3})?[-–\\s]*");
    private static final float MARGIN = 0.1f;

    private final PdfWrap wrap;
    private final PdfLayout layout;
    private final List<Block> blocks = new ArrayList<>();
    private final List<PdfGrid> table = new ArrayList<>();
    private PdfParagraph paragraph = PdfParagraph.NONE;

    private PdfFlow(List<PdfPage> pages) {
        this.layout = PdfLayout.of(pages);
        this.wrap = new PdfWrap(layout.spacesDrawn());
    }

    static List<Block> of(List<PdfPage> pages) {
        var numberless = pages.stream().map(PdfFlow::withoutNumber).toList();
        var flow = new PdfFlow(numberless);
        numberless.forEach(flow::add);
        flow.endParagraph();
        flow.endTable();
        return flow.blocks;
    }

    /** The page's own number, alone at its top or bottom, is not content. */
    private static PdfPage withoutNumber(PdfPage page) {
        var rows = page.rows().stream()
                .filter(row -> row.size() > 1 || !numbers(page, row.get(0)))
                .toList();
        return new PdfPage(page.number(), page.width(), page.height(), page.grids(), rows);
    }

    private static boolean numbers(PdfPage page, PdfLine line) {
        boolean atEdge = line.baseline() < MARGIN * page.height() || line.baseline() > (1 - MARGIN) * page.height();
        return atEdge && PAGE_NUMBER.matcher(line.text()).matches();
    }

    private void add(PdfPage page) {
        var rest = page.rows();
        for (var grid : page.grids()) {
            var above = rest.stream()
                    .filter(row -> row.get(0).baseline() < grid.bottom())
                    .toList();
            rest = rest.subList(above.size(), rest.size());
            addLines(page, above);
            add(grid);
        }
        addLines(page, rest);
    }

    private void addLines(PdfPage page, List<List<PdfLine>> rows) {
        PdfColumns.inOrder(rows).forEach(placed -> add(page, placed));
    }

    private void add(PdfPage page, PdfColumns.Placed placed) {
        endTable();
        float margin = layout.margin(page.width());
        if (!paragraph.goesOnWith(placed, page.number(), margin, layout.pitch())) {
            endParagraph();
            paragraph = PdfParagraph.from(page.number());
        }
        paragraph.add(placed, margin, wrap);
    }

    private void add(PdfGrid grid) {
        endParagraph();
        if (!table.isEmpty() && !goesOn(table.get(table.size() - 1), grid)) {
            endTable();
        }
        table.add(grid);
    }

    private static boolean goesOn(PdfGrid above, PdfGrid below) {
        return below.page() == above.page() + 1 && below.asWideAs(above);
    }

    private void endParagraph() {
        paragraph.block().ifPresent(blocks::add);
        paragraph = PdfParagraph.NONE;
    }

    private void endTable() {
        if (!table.isEmpty()) {
            blocks.add(PdfTable.of(table, wrap));
            table.clear();
        }
    }
}
