package vn.tiendo.drafting;

import java.util.List;
import java.util.Optional;
import vn.tiendo.plan.TaskReader;

/** An import as it stands: every row with what its cells mean now and what is doubtful about it. */
record Sheet(Intake intake, DraftRow plan, List<Line> lines) {

    Sheet {
        lines = List.copyOf(lines);
    }

    /**
     * A row, the facts of the plan among them.
     *
     * @param where "PHỤ LỤC 3 / II / 5"
     * @param number the row's number, or the one that it gets where it has none (of a bullet, of a sub-row)
     * @param parent of a sub-row
     * @param read of a task; empty where it was taken out
     */
    record Line(
            DraftRow row,
            String where,
            String number,
            Optional<DraftRow> parent,
            Optional<TaskReader.Read> read,
            List<Point> points) {

        Line {
            points = List.copyOf(points);
        }

        boolean isTask() {
            return row.kind().isTask() && !row.isDeleted();
        }

        /** The cell that counts, for a sub-row that of its parent where its own is empty. */
        String inherited(String column) {
            var own = row.cell(column);
            return own.isBlank() ? parent.map(above -> above.cell(column)).orElse(own) : own;
        }
    }

    /** The tasks that the draft will have. */
    List<Line> tasks() {
        return lines.stream().filter(Line::isTask).toList();
    }

    long open() {
        return count(Point.State.OPEN);
    }

    /** How many doubts people have settled, by a new value or by letting the cell stand. */
    long settled() {
        return count(Point.State.SEEN) + count(Point.State.GONE);
    }

    private long count(Point.State state) {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .filter(point -> point.state() == state)
                .count();
    }
}
