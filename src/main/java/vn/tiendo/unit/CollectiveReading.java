package vn.tiendo.unit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A collective name as a cell writes it and the kinds it becomes, in the order of {@link UnitKind}; none for
 * {@link Collective#CONCERNED}.
 */
public record CollectiveReading(Collective collective, Set<UnitKind> kinds, String asWritten) {

    public CollectiveReading {
        EnumSet<UnitKind> ordered = EnumSet.noneOf(UnitKind.class);
        ordered.addAll(kinds);
        kinds = Collections.unmodifiableSet(ordered);
    }
}
