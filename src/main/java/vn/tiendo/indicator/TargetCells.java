package vn.tiendo.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what a row is to reach from its cells, one for each year. */
public final class TargetCells {

    private TargetCells() {}

    /** In the order of the years; a cell that names years of its own counts for these. */
    public static List<Target> read(Map<Integer, String> cells) {
        var targets = new ArrayList<Target>();
        new TreeMap<>(cells).forEach((year, cell) -> TargetReader.read(cell, Optional.of(year)).stream()
                .map(target -> target.in(target.year().orElse(year)))
                .filter(target -> !targets.contains(target))
                .forEach(targets::add));
        return List.copyOf(targets);
    }

    /** Why a person must look at the cell of a year; empty where all of it is clear. */
    public static Optional<String> doubt(String cell, int year) {
        return TargetReader.doubt(TargetReader.read(cell, Optional.of(year)));
    }
}
