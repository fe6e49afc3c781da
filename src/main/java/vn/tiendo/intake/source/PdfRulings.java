package vn.tiendo.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import technology.tabula.Cell;
import technology.tabula.Page;
import technology.tabula.Ruling;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;
import vn.tiendo.refusal.Refusal;

/** Finds the cells that a page's rules enclose; a row that the page's end cuts may have none below it. */
final class PdfRulings {

    private static final int MAX_RULINGS = 6_000;
    private static final int MAX_CROSSINGS = 12_000;
    private static final float SAME = PdfGrid.SAME;

    private PdfRulings() {}

    static List<Cell> cells(Page page) {
        Refusal.unless(page.getUnprocessedRulings().size() <= MAX_RULINGS, tooMany(page));
        var across = new ArrayList<>(page.getHorizontalRulings());
        var down = page.getVerticalRulings();
        across.addAll(missing(down, across, Ruling::getBottom));
        across.addAll(missing(down, across, Ruling::getTop));
        var horizontals = Ruling.collapseOrientedRulings(across);
        Refusal.unless(Ruling.findIntersections(horizontals, down).size() <= MAX_CROSSINGS, tooMany(page));
        return SpreadsheetExtractionAlgorithm.findCells(horizontals, down);
    }

    private static String tooMany(Page page) {
        return "Trang " + page.getPageNumber() + " của tệp PDF có quá nhiều nét kẻ; hãy xuất lại tệp từ bản gốc.";
    }

    /** The rules that close columns whose lines end at the same height with nothing drawn across. */
    private static List<Ruling> missing(List<Ruling> down, List<Ruling> across, Function<Ruling, Float> end) {
        return PdfGrid.distinct(down.stream().map(end)).stream()
                .flatMap(height -> closing(
                        height,
                        down.stream()
                                .filter(rule -> at(height, end.apply(rule)))
                                .toList()))
                .filter(rule -> across.stream().noneMatch(drawn -> alongside(drawn, rule)))
                .toList();
    }

    private static Stream<Ruling> closing(float height, List<Ruling> columns) {
        if (columns.size() < 3) {
            return Stream.empty();
        }
        var xs = PdfGrid.distinct(columns.stream().map(Ruling::getLeft));
        float left = xs.get(0);
        return Stream.of(new Ruling(height, left, xs.get(xs.size() - 1) - left, 0));
    }

    private static boolean at(float height, float end) {
        return end >= height && end - height <= SAME;
    }

    private static boolean alongside(Ruling drawn, Ruling rule) {
        return Math.abs(drawn.getTop() - rule.getTop()) <= 2 * SAME
                && drawn.getLeft() < rule.getRight()
                && drawn.getRight() > rule.getLeft();
    }
}
