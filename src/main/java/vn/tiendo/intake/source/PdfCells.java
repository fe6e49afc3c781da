package vn.tiendo.intake.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import technology.tabula.Cell;

/** Sorts the cells of a page into tables: cells that touch are one table; a box around text alone is none. */
final class PdfCells {

    private static final float TOUCH = 1;

    private PdfCells() {}

    static List<List<Cell>> tables(List<Cell> cells) {
        var left = new ArrayList<>(cells);
        var tables = new ArrayList<List<Cell>>();
        while (!left.isEmpty()) {
            tables.add(connected(left));
        }
        tables.removeIf(table -> columns(table) < 2);
        tables.sort(Comparator.comparing(List<Cell>::size).reversed());
        var outer = new ArrayList<List<Cell>>();
        tables.stream()
                .filter(table -> outer.stream().noneMatch(of -> inside(table, of)))
                .forEach(outer::add);
        return outer;
    }

    private static List<Cell> connected(List<Cell> left) {
        var table = new ArrayList<Cell>();
        var open = new ArrayDeque<>(List.of(left.remove(left.size() - 1)));
        while (!open.isEmpty()) {
            var cell = open.remove();
            table.add(cell);
            var neighbours = left.stream().filter(other -> touch(cell, other)).toList();
            left.removeAll(neighbours);
            open.addAll(neighbours);
        }
        return table;
    }

    private static boolean touch(Cell cell, Cell other) {
        float across = Math.min(cell.getRight(), other.getRight()) - Math.max(cell.getLeft(), other.getLeft());
        float down = Math.min(cell.getBottom(), other.getBottom()) - Math.max(cell.getTop(), other.getTop());
        boolean edge = Math.abs(across) <= TOUCH && down > TOUCH;
        return edge || Math.abs(down) <= TOUCH && across > TOUCH;
    }

    private static long columns(List<Cell> table) {
        return PdfGrid.distinct(table.stream().map(Cell::getLeft)).size();
    }

    private static boolean inside(List<Cell> table, List<Cell> other) {
        var first = table.get(0);
        return other.stream().anyMatch(cell -> cell.contains(first.getCenterX(), first.getCenterY()));
    }
}
