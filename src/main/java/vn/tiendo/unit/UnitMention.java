package vn.tiendo.unit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One unit or kind that a cell names.
 *
 * @param levels for {@link UnitKind#TRUONG} the levels meant, never empty; empty for every other kind
 * @param named the one member that is meant ("Hội Nông dân", "Trường THCS An Lão"); empty where all members are, and for
 *     kinds without members
 * @param asWritten the words of the cell
 */
public record UnitMention(UnitKind kind, Set<SchoolLevel> levels, Optional<String> named, String asWritten) {

    public UnitMention {
        EnumSet<SchoolLevel> ordered = EnumSet.noneOf(SchoolLevel.class);
        ordered.addAll(levels);
        levels = Collections.unmodifiableSet(ordered);
    }
}
