package vn.tiendo.intake.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.Cell;
import technology.tabula.ObjectExtractor;
import technology.tabula.TextElement;

/**
 * A page taken apart: its ruled tables, and the rows of lines outside of them.
 *
 * @param rows from top to bottom, each the lines that stand side by side
 */
record PdfPage(int number, float width, float height, List<PdfGrid> grids, List<List<PdfLine>> rows) {

    static PdfPage of(PDDocument document, int number, PdfBudget budget) throws IOException {
        var text = PdfText.of(document, number, budget);
        var outside = new ArrayList<>(text.upright());
        var tables = text.drawn() && !outside.isEmpty() ? tables(document, number) : List.<List<Cell>>of();
        var grids = tables.stream().map(cells -> grid(number, cells, outside)).toList();
        var box = document.getPage(number - 1).getCropBox();
        boolean turned = document.getPage(number - 1).getRotation() % 180 != 0;
        float width = turned ? box.getHeight() : box.getWidth();
        float height = turned ? box.getWidth() : box.getHeight();
        return new PdfPage(number, width, height, inOrder(grids), PdfLine.ofPage(outside));
    }

    private static List<List<Cell>> tables(PDDocument document, int number) {
        var page = new ObjectExtractor(document).extract(List.of(number)).next();
        return PdfCells.tables(PdfRulings.cells(page));
    }

    private static List<PdfGrid> inOrder(List<PdfGrid> grids) {
        return grids.stream().sorted(Comparator.comparing(PdfGrid::top)).toList();
    }

    /** Takes the glyphs that are the table's out of those given. */
    private static PdfGrid grid(int number, List<Cell> cells, List<TextElement> glyphs) {
        return new PdfGrid(number, cells.stream().map(cell -> box(cell, glyphs)).toList());
    }

    private static PdfGrid.Box box(Cell cell, List<TextElement> glyphs) {
        var inside = glyphs.stream().filter(glyph -> within(cell, glyph)).toList();
        glyphs.removeIf(glyph -> within(cell, glyph));
        return new PdfGrid.Box(
                cell.getLeft(), cell.getRight(), cell.getTop(), cell.getBottom(), PdfLine.ofCell(inside));
    }

    private static boolean within(Cell cell, TextElement glyph) {
        return cell.contains(glyph.getCenterX(), glyph.getCenterY());
    }

    Stream<PdfLine> lines() {
        return Stream.concat(
                rows.stream().flatMap(List::stream),
                grids.stream().flatMap(grid -> grid.cells().stream()).flatMap(cell -> cell.lines().stream()));
    }
}
