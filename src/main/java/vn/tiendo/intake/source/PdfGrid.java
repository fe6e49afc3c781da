package vn.tiendo.intake.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A ruled table on one page: its cells as drawn, each with the lines in it.
 *
 * @param cells at least two
 */
record PdfGrid(int page, List<Box> cells) {

    /** Rules closer than this are one. */
    static final float SAME = 2.5f;

    /** A drawn cell. */
    record Box(float left, float right, float top, float bottom, List<PdfLine> lines) {

        boolean covers(float x, float y) {
            return left < x && x < right && top < y && y < bottom;
        }
    }

    float left() {
        return Collections.min(edges(Box::left));
    }

    float right() {
        return Collections.max(edges(Box::right));
    }

    float top() {
        return Collections.min(edges(Box::top));
    }

    float bottom() {
        return Collections.max(edges(Box::bottom));
    }

    /** Whether it may be the same table as another of the page before. */
    boolean asWideAs(PdfGrid other) {
        return Math.abs(left() - other.left()) < SAME && Math.abs(right() - other.right()) < SAME;
    }

    Stream<Float> verticals() {
        return cells.stream().flatMap(cell -> Stream.of(cell.left(), cell.right()));
    }

    Stream<Float> horizontals() {
        return cells.stream().flatMap(cell -> Stream.of(cell.top(), cell.bottom()));
    }

    /** Edges from the smallest on, those that are the same only once. */
    static List<Float> distinct(Stream<Float> edges) {
        var distinct = new ArrayList<Float>();
        for (float edge : edges.sorted().toList()) {
            if (distinct.isEmpty() || edge - distinct.get(distinct.size() - 1) > SAME) {
                distinct.add(edge);
            }
        }
        return distinct;
    }

    private List<Float> edges(Function<Box, Float> edge) {
        return cells.stream().map(edge).toList();
    }
}
