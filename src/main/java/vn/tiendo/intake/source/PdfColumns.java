package vn.tiendo.intake.source;

import java.util.ArrayList;
import java.util.List;

/** Brings text that stands side by side (the letterhead, the signature) into reading order: the left side, then the right. */
final class PdfColumns {

    /** A line, and whether it stands beside others. */
    record Placed(PdfLine line, boolean beside) {}

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
            ordered.add(new Placed(row.get(0), false));
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
        boolean goesOn = below.stream().limit(12).anyMatch(row -> row.size() > 1) || atLeft && itemised(line);
        if (!goesOn || !atLeft && line.left() <= gapFrom) {
            return false;
        }
        (atLeft ? left : right).add(line);
        return true;
    }

    private static boolean itemised(PdfLine line) {
        return line.text().startsWith("-");
    }

    private void close() {
        left.forEach(line -> ordered.add(new Placed(line, true)));
        right.forEach(line -> ordered.add(new Placed(line, true)));
        left.clear();
        right.clear();
    }
}
