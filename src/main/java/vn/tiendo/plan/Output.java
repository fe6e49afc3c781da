package vn.tiendo.plan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The output that a plan asks for.
 *
 * @param asWritten the cell, unchanged
 * @param types every type asked for, in the order of {@link OutputType}; empty where nothing is written
 * @param optionalTypes those of the types with "(nếu có)": the task can be filed without them
 */
public record Output(String asWritten, Set<OutputType> types, Set<OutputType> optionalTypes) {

    public Output {
        types = ordered(types);
        optionalTypes = ordered(optionalTypes);
    }

    /** Whether the whole output is optional. */
    public boolean optional() {
        return !types.isEmpty() && optionalTypes.containsAll(types);
    }

    /** The types without which the output cannot be filed. */
    public Set<OutputType> requiredTypes() {
        EnumSet<OutputType> required = EnumSet.noneOf(OutputType.class);
        required.addAll(types);
        required.removeAll(optionalTypes);
        return Collections.unmodifiableSet(required);
    }

    private static Set<OutputType> ordered(Set<OutputType> types) {
        EnumSet<OutputType> ordered = EnumSet.noneOf(OutputType.class);
        ordered.addAll(types);
        return Collections.unmodifiableSet(ordered);
    }
}
