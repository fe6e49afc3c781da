package vn.tiendo.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tiendo.intake.source.Source.Cell;
import vn.tiendo.intake.source.Source.Row;
import vn.tiendo.intake.source.Source.Table;

/** A table that may run over pages: the grids of its pages share their columns. */
final class PdfTable {

    /** A cell in its place in the grid. */
    private record Placed(PdfGrid.Box box, int column, int span, boolean continues) {}

    private record Band(int page, List<Placed> cells) {

        boolean blank() {
            return cells.stream()
                    .allMatch(cell -> cell.continues() || cell.box().lines().isEmpty());
        }

        /** Whether it may be the rest of a row that the end of the page before cut. */
        boolean mayContinue(Band above) {
            return page > above.page && cells.get(0).box().lines().isEmpty();
        }

        /** Whether its text reaches down to its end, as that of a cut row does. */
        boolean filled() {
            return cells.stream().map(Placed::box).anyMatch(box -> box.lines().stream()
                    .anyMatch(line -> box.bottom() - line.baseline() < 1.1f * line.size()));
        }

        Optional<Placed> at(int column) {
            return cells.stream()
                    .filter(cell -> cell.column() == column && !cell.continues())
                    .findFirst();
        }
    }

    private static final float WIDEST_PADDING = 8;

    private final PdfWrap wrap;
    private final List<Float> verticals;
    private final List<Band> bands;
    private final float padding;

    private PdfTable(List<PdfGrid> grids, PdfWrap wrap) {
        this.wrap = wrap;
        this.verticals = PdfGrid.distinct(grids.stream().flatMap(PdfGrid::verticals));
        this.bands = grids.stream()
                .flatMap(grid -> bands(grid).stream())
                .filter(band -> !band.blank())
                .toList();
        this.padding = padding(grids);
    }

    /** @param grids of one table, in the order of their pages */
    static Table of(List<PdfGrid> grids, PdfWrap wrap) {
        var table = new PdfTable(grids, wrap);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < table.bands.size(); i++) {
            if (table.surelyCut(i)) {
                rows.add(joined(rows.remove(rows.size() - 1), table.row(i)));
            } else {
                rows.add(table.row(i));
            }
        }
        rows.removeIf(row -> row.cells().stream().allMatch(cell -> cell.text().isBlank()));
        return new Table(rows);
    }

    /**
     * Whether a row is the rest of the one above beyond doubt: a heading must come whole, as its words say what the columns
     * mean; of other rows all cells must be seen to go on. Where it is in doubt, whoever reads the rows decides.
     */
    private boolean surelyCut(int index) {
        if (index == 0 || !bands.get(index).mayContinue(bands.get(index - 1))) {
            return false;
        }
        return index == 1 || goesOn(bands.get(index - 1), bands.get(index));
    }

    private boolean goesOn(Band above, Band below) {
        var going = below.cells().stream()
                .filter(cell -> !cell.continues() && !cell.box().lines().isEmpty())
                .toList();
        var ends = going.stream()
                .flatMap(cell -> above.at(cell.column()).filter(end -> full(end, cell)).stream())
                .toList();
        return above.filled()
                && ends.size() == going.size()
                && ends.stream().anyMatch(end -> last(end).spaceAtEnd());
    }

    private boolean full(Placed above, Placed below) {
        return !above.box().lines().isEmpty()
                && wrap.isFull(last(above), below.box().lines().get(0), start(above), edge(above));
    }

    private static PdfLine last(Placed cell) {
        return cell.box().lines().get(cell.box().lines().size() - 1);
    }

    private static Row joined(Row above, Row below) {
        var cells = above.cells().stream()
                .map(cell -> new Cell(
                        (cell.text() + "\n" + textAt(below, cell.column())).strip(),
                        cell.column(),
                        cell.span(),
                        cell.continues()))
                .toList();
        return new Row(cells, above.page());
    }

    private static String textAt(Row row, int column) {
        return row.cells().stream()
                .filter(cell -> cell.column() == column)
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }

    /** How far text keeps from the rules: of a cell's lines the leftmost; a fifth of the cells may be odd. */
    private static float padding(List<PdfGrid> grids) {
        var gaps = grids.stream()
                .flatMap(grid -> grid.cells().stream())
                .filter(cell -> !cell.lines().isEmpty())
                .map(PdfTable::gap)
                .sorted()
                .toList();
        return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 5);
    }

    private static float gap(PdfGrid.Box cell) {
        double gap = cell.lines().stream()
                .mapToDouble(line -> line.left() - cell.left())
                .min()
                .orElse(0);
        return (float) Math.max(0, Math.min(gap, WIDEST_PADDING));
    }

    private List<Band> bands(PdfGrid grid) {
        var heights = PdfGrid.distinct(grid.horizontals());
        return IntStream.range(1, heights.size())
                .mapToObj(i -> new Band(grid.page(), cells(grid, heights.get(i - 1), heights.get(i))))
                .filter(band -> !band.cells().isEmpty())
                .toList();
    }

    private List<Placed> cells(PdfGrid grid, float top, float bottom) {
        var cells = new ArrayList<Placed>();
        for (int column = 0; column < verticals.size() - 1; column++) {
            int at = column;
            var box = grid.cells().stream()
                    .filter(cell -> cell.covers(middle(at), (top + bottom) / 2))
                    .findFirst();
            if (box.isPresent()) {
                int span = span(box.get(), column);
                cells.add(new Placed(box.get(), column, span, box.get().top() < top - PdfGrid.SAME));
                column += span - 1;
            }
        }
        return cells;
    }

    private float middle(int column) {
        return (verticals.get(column) + verticals.get(column + 1)) / 2;
    }

    private int span(PdfGrid.Box box, int from) {
        return (int) IntStream.range(from, verticals.size() - 1)
                .takeWhile(column -> middle(column) < box.right())
                .count();
    }

    private Row row(int index) {
        var band = bands.get(index);
        return new Row(
                band.cells().stream()
                        .map(cell -> new Cell(text(index, cell), cell.column(), cell.span(), cell.continues()))
                        .toList(),
                band.page());
    }

    private String text(int index, Placed cell) {
        if (cell.continues()) {
            return "";
        }
        var lines = joined(cell);
        var begun = lines.substring(movedUp(index, cell).length()).strip();
        return begun + fromBelow(index, cell);
    }

    private String joined(Placed cell) {
        var text = new StringBuilder();
        var lines = cell.box().lines();
        for (int i = 0; i < lines.size(); i++) {
            boolean broken = i > 0 && wrap.withinWord(lines.get(i - 1), lines.get(i), start(cell), edge(cell));
            text.append(i == 0 || broken ? "" : "\n").append(lines.get(i).text());
        }
        return text.toString();
    }

    private float start(Placed cell) {
        return cell.box().left() + padding;
    }

    private float edge(Placed cell) {
        return cell.box().right() - padding;
    }

    /** The rest of a word that the end of the page cut: it is given with the word's beginning. */
    private String fromBelow(int index, Placed cell) {
        return index + 1 < bands.size()
                ? bands.get(index + 1)
                        .at(cell.column())
                        .map(below -> movedUp(index + 1, below))
                        .orElse("")
                : "";
    }

    private String movedUp(int index, Placed cell) {
        if (index == 0 || !bands.get(index).mayContinue(bands.get(index - 1))) {
            return "";
        }
        return bands.get(index - 1)
                .at(cell.column())
                .filter(above -> cutWithinWord(above, cell))
                .map(above -> PdfWrap.firstWord(joined(cell).replace('\n', ' ')))
                .orElse("");
    }

    private boolean cutWithinWord(Placed above, Placed below) {
        var rest = below.box().lines();
        return !above.box().lines().isEmpty()
                && !rest.isEmpty()
                && wrap.withinWord(last(above), rest.get(0), start(above), edge(above));
    }
}
