package vn.tiendo.plan;

import java.util.List;
import vn.tiendo.unit.UnitReading;

/** What the cells of one task mean, before the commune's own units stand in for the kinds; with all that is doubtful. */
public record RowReading(
        UnitReading lead, UnitReading coordinating, Deadline deadline, Output output, List<Doubt> doubts) {

    public RowReading {
        doubts = List.copyOf(doubts);
    }
}
