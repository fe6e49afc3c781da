package vn.tiendo.intake;

import java.util.List;
import java.util.Optional;

/** Reads the cell of a target: "≥ 80", "80-90%", "Đạt trên 3%", "-". */
final class TargetReader {

    private TargetReader() {}

    /** @param year of the column, or of the group's title */
    static List<Target> read(String cell, Optional<Integer> year) {
        throw new UnsupportedOperationException(cell + year);
    }
}
