package vn.tiendo.plan;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.unit.CellText;

/** Cells that say "as above" ("Như trên", "-nt-", a ditto mark): the row meant is for a person to confirm, never guessed. */
final class ReferenceElsewhere {

    private static final Pattern WORDS = Pattern.compile("(?iU)-* ?(?:như\\b.*|n\\.? ?t\\.?) ?-*");
    private static final Pattern MARK = Pattern.compile("[-\\s/]*(?:[\"″“”„〃'’′]+|/{2,})[-\\s/\"″“”„〃'’′]*");

    private ReferenceElsewhere() {}

    static List<Doubt> in(RowCells cells) {
        return Stream.of(
                        doubts(PlanColumn.LEAD, cells.lead()),
                        doubts(PlanColumn.COORDINATING, cells.coordinating()),
                        doubts(PlanColumn.OUTPUT, cells.output()),
                        doubts(PlanColumn.DEADLINE, cells.deadline()))
                .flatMap(doubt -> doubt)
                .toList();
    }

    private static Stream<Doubt> doubts(PlanColumn column, String cell) {
        String text = CellText.clean(cell);
        return WORDS.matcher(text).matches() || MARK.matcher(text).matches()
                ? Stream.of(Doubt.gap(column, cell, "Ô ghi theo nội dung khác, cần ghi rõ: " + cell + "."))
                : Stream.of();
    }
}
