package vn.tiendo.workflow.model;

/** The rectangle that a shape or a label takes in a diagram. */
record Box(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    Box grownBy(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean contains(Point point) {
        return x <= point.x() && point.x() <= right() && y <= point.y() && point.y() <= bottom();
    }

    boolean spansHeightOf(Point point) {
        return y <= point.y() && point.y() <= bottom();
    }

    boolean hasOnBorder(Point point) {
        return grownBy(1).contains(point) && !grownBy(-1).contains(point);
    }

    boolean hasOnDiamond(Point point) {
        double dx = Math.abs(point.x() - x - width / 2) / (width / 2);
        double dy = Math.abs(point.y() - y - height / 2) / (height / 2);
        return Math.abs(dx + dy - 1) <= 0.08;
    }
}
