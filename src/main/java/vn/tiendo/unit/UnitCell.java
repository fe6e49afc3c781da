package vn.tiendo.unit;

import java.util.Map;

/** Reads a cell of a plan that names units, leading or coordinating: every word ends up in exactly one list. */
public final class UnitCell {

    private UnitCell() {}

    /** Reads a cell with the standard spellings only. */
    public static UnitReading read(String cell) {
        return read(cell, Map.of());
    }

    /**
     * Reads a cell as xã and phường write it: the longest known name first, then what is left split at the separators.
     *
     * @param remembered the spellings that the plan desk has mapped before; case, markup and tone placement do not matter
     */
    public static UnitReading read(String cell, Map<String, UnitKind> remembered) {
        return read(cell, Aliases.ofKinds(remembered));
    }

    /** @param aliases the spellings that the commune knows; case, markup and tone placement do not matter */
    public static UnitReading read(String cell, Aliases aliases) {
        return new UnitCellParser(new Words(cell), KnownNames.with(aliases)).read();
    }
}
