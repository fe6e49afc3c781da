package vn.tiendo.intake.extracted;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.indicator.WrittenTarget;
import vn.tiendo.plan.Doubt;
import vn.tiendo.unit.UnitReading;

/**
 * A row of a table of indicators.
 *
 * @param parent the number of the row above it: of 1.2 it is 1, where there is such a row
 * @param heading whether it only heads the rows below and has no target itself
 * @param unit what is counted, as written; empty where the table has no such column
 * @param output empty where the table has no column of products
 * @param extra the cells of columns without a known meaning, by their heading
 * @param rows where in the file it stands
 */
public record ExtractedIndicator(
        String group,
        String number,
        Optional<String> parent,
        boolean heading,
        String title,
        Optional<String> unit,
        String lead,
        UnitReading leadReading,
        String coordinating,
        UnitReading coordinatingReading,
        Optional<String> output,
        List<WrittenTarget> targets,
        Map<String, String> extra,
        List<Doubt> doubts,
        List<RowPlace> rows) {

    public ExtractedIndicator {
        targets = List.copyOf(targets);
        doubts = List.copyOf(doubts);
        rows = List.copyOf(rows);
    }
}
