package vn.tiendo.intake.source;

import java.util.ArrayList;
import java.util.List;

/** Brings text that stands side by side (the letterhead, the signature) into reading order: the left side, then the right. */
final class PdfColumns {

    /**
     * A line in its column.
     *
     * @param column how wide the column is in which it stands beside others; 0 if it stands alone
     */
    record Placed(PdfLine line, float column) {

        boolean beside() {
            return column > 0;
        }
    }

    /** How many rows of one side alone may stand between two that have both. */
    private static final int FARTHEST = 12;

    private static final float NEAR = 3;

    private final List<Placed> ordered = new ArrayList<>();
    private final List<PdfLine> left = new ArrayList<>();
    private final List<PdfLine> right = new ArrayList<>();
    private float gapFrom;
    private float gapTo;

    private PdfColumns() {}

    /** @param rows from top to bottom, each the lines side by side in it */
    static List<Placed> inOrder(List<List<PdfLine>> rows) {
        var columns = new PdfColumns();
        for (int i = 0; i < rows.size(); i++) {
            columns.add(rows.get(i), rows.subList(i + 1, rows.size()));
        }
        columns.close();
        return columns.ordered;
    }

    private void add(List<PdfLine> row, List<List<PdfLine>> below) {
        if (row.size() > 1) {
            addSides(row);
        } else if (!open() || !addToSide(row.get(0), below)) {
            close();
            ordered.add(new Placed(row.get(0), 0));
        }
    }

    private boolean open() {
        return !right.isEmpty();
    }

    private void addSides(List<PdfLine> row) {
        float from = row.get(0).right();
        float to = row.get(1).left();
        if (open() && Math.min(to, gapTo) <= Math.max(from, gapFrom)) {
            close();
        }
        gapFrom = open() ? Math.max(from, gapFrom) : from;
        gapTo = open() ? Math.min(to, gapTo) : to;
        left.add(row.get(0));
        right.addAll(row.subList(1, row.size()));
    }

    private boolean addToSide(PdfLine line, List<List<PdfLine>> below) {
        boolean atLeft = line.right() < gapTo;
        boolean goesOn = below.stream().limit(FARTHEST).anyMatch(row -> row.size() > 1)
                || atLeft && itemised(line)
                || narrow(line) && line.baseline() - lowest() < NEAR * line.size();
        if (!goesOn || !atLeft && line.left() <= gapFrom) {
            return false;
        }
        (atLeft ? left : right).add(line);
        return true;
    }

    /** Lines of one side alone, above the first row that has both. */
    private void takeFromAbove() {
        while (!ordered.isEmpty()
                && !ordered.get(ordered.size() - 1).beside()
                && ordered.get(ordered.size() - 1).line().left() >= gapTo) {
            right.add(0, ordered.remove(ordered.size() - 1).line());
        }
    }

    private boolean narrow(PdfLine line) {
        return gapTo - gapFrom < line.size();
    }

    private float lowest() {
        return Math.max(
                left.get(left.size() - 1).baseline(),
                right.get(right.size() - 1).baseline());
    }

    private static boolean itemised(PdfLine line) {
        return line.text().startsWith("-");
    }

    private void close() {
        if (open() && narrow(left.get(0))) {
            takeFromAbove();
        }
        close(left);
        close(right);
    }

    private void close(List<PdfLine> side) {
        var width = side.stream().map(PdfLine::width).max(Float::compare);
        side.forEach(line -> ordered.add(new Placed(line, width.orElse(0f))));
        side.clear();
    }
}
