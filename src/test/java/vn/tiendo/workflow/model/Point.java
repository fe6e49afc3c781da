package vn.tiendo.workflow.model;

/** A bend or an end of a sequence flow as drawn. */
record Point(double x, double y) {

    boolean isNear(Point other) {
        return Math.hypot(x - other.x, y - other.y) <= 1;
    }
}
