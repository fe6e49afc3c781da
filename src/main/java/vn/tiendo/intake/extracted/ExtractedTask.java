package vn.tiendo.intake.extracted;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.plan.Doubt;
import vn.tiendo.plan.RowReading;

/**
 * A row of a table of tasks: its cells as written, and what they mean.
 *
 * @param number empty for a sub-row
 * @param parent the number of the row that a sub-row belongs to
 * @param extra the cells of columns without a known meaning, by their heading, in the order of the columns
 * @param reading what the cells mean; of a sub-row with what it inherits
 * @param doubts those of the reading and those about the row itself (glued, duplicate, without a title …)
 * @param rows where in the file it stands
 */
public record ExtractedTask(
        String group,
        String number,
        Optional<String> parent,
        String title,
        Optional<String> responsible,
        String lead,
        String coordinating,
        String output,
        String deadline,
        Optional<String> note,
        Map<String, String> extra,
        RowReading reading,
        List<Doubt> doubts,
        List<RowPlace> rows) {

    public ExtractedTask {
        doubts = List.copyOf(doubts);
        rows = List.copyOf(rows);
    }
}
