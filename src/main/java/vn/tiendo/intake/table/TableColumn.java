package vn.tiendo.intake.table;

import java.util.Optional;
import vn.tiendo.plan.PlanColumn;

/**
 * A column of a plan's table.
 *
 * @param meaning empty for a column without a known meaning
 * @param year of a target
 * @param heading as written, of the lowest heading row
 * @param from its first column in the table's grid
 * @param span how many columns of the grid it covers
 */
record TableColumn(Optional<PlanColumn> meaning, Optional<Integer> year, String heading, int from, int span) {

    boolean is(PlanColumn wanted) {
        return meaning.filter(wanted::equals).isPresent();
    }

    boolean overlaps(int start, int length) {
        return start < from + span && from < start + length;
    }

    TableColumn meaning(Optional<PlanColumn> other) {
        return new TableColumn(
                other,
                other.filter(PlanColumn.TARGET::equals).isPresent() ? year : Optional.empty(),
                heading,
                from,
                span);
    }
}
