package vn.tiendo.intake.table;

import java.util.Optional;
import vn.tiendo.plan.PlanColumn;

/**
 * A row that stands for a task or an indicator, with its place in the table.
 *
 * @param parent of a sub-row the row that it belongs to
 */
record TableEntry(TableRow row, String group, String number, Optional<TableEntry> parent) {

    String title() {
        return row.get(PlanColumn.TITLE);
    }

    /** What an empty cell of a sub-row takes from its row. */
    String inherited(PlanColumn meaning) {
        String own = row.get(meaning);
        return own.isEmpty() ? parent.map(above -> above.row().get(meaning)).orElse("") : own;
    }

    TableEntry inGroup(String other) {
        return new TableEntry(row, other, number, parent);
    }
}
