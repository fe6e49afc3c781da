package vn.tiendo.workflow.model;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A sequence flow as drawn: its waypoints from the source's border to the target's. */
record Line(List<Point> points) {

    Point start() {
        return points.get(0);
    }

    Point end() {
        return points.get(points.size() - 1);
    }

    List<Segment> segments() {
        return IntStream.range(1, points.size())
                .mapToObj(i -> new Segment(points.get(i - 1), points.get(i)))
                .toList();
    }

    boolean runsThrough(Box box) {
        return segments().stream().anyMatch(segment -> segment.runsThrough(box));
    }

    /** Two lines may meet where both begin or end, nowhere else. */
    boolean crosses(Line other) {
        return segments().stream().anyMatch(mine -> other.segments().stream()
                .anyMatch(theirs -> mine.touches(theirs) && !meetAtAnEnd(other, mine, theirs)));
    }

    private boolean meetAtAnEnd(Line other, Segment mine, Segment theirs) {
        return !mine.runsAlong(theirs)
                && ends().anyMatch(end -> other.ends().anyMatch(end::isNear) && isOn(end, mine) && isOn(end, theirs));
    }

    private Stream<Point> ends() {
        return Stream.of(start(), end());
    }

    private static boolean isOn(Point end, Segment segment) {
        return end.isNear(segment.from()) || end.isNear(segment.to());
    }
}
