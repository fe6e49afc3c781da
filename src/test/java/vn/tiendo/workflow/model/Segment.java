package vn.tiendo.workflow.model;

/** One straight piece of a sequence flow as drawn. */
record Segment(Point from, Point to) {

    boolean runsLeft() {
        return to.x() < from.x() - 1;
    }

    boolean touches(Segment other) {
        double a = side(from, to, other.from);
        double b = side(from, to, other.to);
        double c = side(other.from, other.to, from);
        double d = side(other.from, other.to, to);
        return boxesMeet(other) && a * b <= 0 && c * d <= 0;
    }

    boolean runsAlong(Segment other) {
        return isParallelTo(other) && touches(other);
    }

    boolean runsThrough(Box box) {
        Box inside = box.grownBy(-1);
        Point topLeft = new Point(inside.x(), inside.y());
        Point bottomRight = new Point(inside.right(), inside.bottom());
        Segment falling = new Segment(topLeft, bottomRight);
        Segment rising = new Segment(new Point(topLeft.x(), bottomRight.y()), new Point(bottomRight.x(), topLeft.y()));
        return inside.contains(from) || inside.contains(to) || touches(falling) || touches(rising);
    }

    private boolean isParallelTo(Segment other) {
        double cross = (to.x() - from.x()) * (other.to.y() - other.from.y())
                - (to.y() - from.y()) * (other.to.x() - other.from.x());
        return Math.abs(cross) < 0.001;
    }

    private boolean boxesMeet(Segment other) {
        return Math.min(from.x(), to.x()) <= Math.max(other.from.x(), other.to.x())
                && Math.min(other.from.x(), other.to.x()) <= Math.max(from.x(), to.x())
                && Math.min(from.y(), to.y()) <= Math.max(other.from.y(), other.to.y())
                && Math.min(other.from.y(), other.to.y()) <= Math.max(from.y(), to.y());
    }

    private static double side(Point from, Point to, Point point) {
        return (to.x() - from.x()) * (point.y() - from.y()) - (to.y() - from.y()) * (point.x() - from.x());
    }
}
