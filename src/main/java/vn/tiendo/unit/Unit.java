package vn.tiendo.unit;

import java.util.List;
import java.util.Set;

/** A unit of a commune: a department, a school, a hamlet, a union. */
public record Unit(
        String commune, String code, UnitKind kind, String name, Set<SchoolLevel> levels, List<String> aliases) {

    /** The code of the position that heads this unit. */
    public String head() {
        return headOf(code);
    }

    /** The code of the position that heads the unit of this code. */
    public static String headOf(String unitCode) {
        return unitCode + ".head";
    }
}
