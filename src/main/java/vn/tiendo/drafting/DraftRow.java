package vn.tiendo.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.indicator.WrittenTarget;
import vn.tiendo.intake.extracted.RowPlace;

/**
 * A row of an import: its cells as written, which never change, and beside them what people decided.
 *
 * @param place its order among the rows of the import
 */
record DraftRow(
        UUID id, double place, RowKind kind, Map<String, String> written, Read read, Map<String, Decision> decided) {

    static final Read ADDED = new Read(List.of(), List.of(), Map.of(), List.of());

    DraftRow {
        written = Map.copyOf(written);
        decided = Map.copyOf(decided);
    }

    /**
     * What else the file said.
     *
     * @param noted the doubts when the file was read
     * @param at where in the file it stands
     * @param extra cells of columns without a known meaning, by their heading
     */
    record Read(List<Noted> noted, List<RowPlace> at, Map<String, String> extra, List<WrittenTarget> targets) {}

    /** @param own whether it is about the row itself and so does not go away with a new reading of the cells */
    record Noted(String column, String written, String why, Optional<String> suggestion, boolean gap, boolean own) {}

    /** The cell that counts: as decided, else as written. */
    String cell(String column) {
        return decision(column)
                .flatMap(decision -> Optional.ofNullable(decision.value()))
                .orElseGet(() -> asWritten(column));
    }

    String asWritten(String column) {
        return column.equals(Columns.TARGET) ? TargetLines.of(read.targets()) : written.getOrDefault(column, "");
    }

    Optional<Decision> decision(String column) {
        return Optional.ofNullable(decided.get(column));
    }

    int version(String column) {
        return decision(column).map(Decision::version).orElse(0);
    }

    boolean isChanged(String column) {
        return !cell(column).equals(asWritten(column));
    }

    boolean isDeleted() {
        return cell(Columns.DELETED).equals("1");
    }

    DraftRow with(String column, Decision decision) {
        var all = new LinkedHashMap<>(decided);
        all.put(column, decision);
        return new DraftRow(id, place, kind, written, read, all);
    }
}
