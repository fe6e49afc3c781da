package vn.tiendo.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.intake.extracted.RowPlace;

/**
 * A row as the page shows it.
 *
 * @param where "PHỤ LỤC 3 / II / 5"
 * @param meaning of a task
 * @param clear of a task, the "5 rõ" in their order: person, job, time, responsibility, result
 * @param at where in the file it stands
 */
record RowView(
        String id,
        String kind,
        double place,
        String where,
        String number,
        boolean deleted,
        boolean added,
        Map<String, Cell> cells,
        Optional<Meaning> meaning,
        List<Mark> doubts,
        List<Boolean> clear,
        List<RowPlace> at,
        Map<String, String> extra) {

    /**
     * @param written as in the file, where somebody decided otherwise
     * @param by the name of who did
     */
    record Cell(String value, int version, Optional<String> written, Optional<String> by, Optional<String> at) {}

    /** What the cells of a task mean. */
    record Meaning(String lead, String coordinating, String deadline, String output) {}

    record Mark(
            String key,
            String column,
            String caption,
            String written,
            String why,
            Optional<String> suggestion,
            boolean gap,
            Point.Kind kind,
            Point.State state,
            boolean canBeLeft,
            Optional<String> by) {}
}
