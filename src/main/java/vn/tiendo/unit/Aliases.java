package vn.tiendo.unit;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a commune says that spellings in its plans mean: its units' own short names, and what its plan desk mapped before. */
public record Aliases(Map<String, Meaning> meanings) {

    /** The standard spellings only. */
    public static final Aliases NONE = new Aliases(Map.of());

    public Aliases {
        meanings = Map.copyOf(meanings);
    }

    /** Spellings that each stand for a kind of unit. */
    public static Aliases ofKinds(Map<String, UnitKind> kinds) {
        return new Aliases(kinds.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Meaning.of(entry.getValue()))));
    }

    /** What a spelling can stand for. */
    public enum Sort {
        KIND,
        UNIT,
        OUTSIDE,
        CHANNEL,
        /** Words that name nobody: they are passed over. */
        NOTHING
    }

    /**
     * What one spelling stands for.
     *
     * @param kind of {@link Sort#KIND}
     * @param unit of {@link Sort#UNIT}
     */
    public record Meaning(Sort sort, Optional<UnitKind> kind, Optional<Unit> unit) {

        public static Meaning of(UnitKind kind) {
            return new Meaning(Sort.KIND, Optional.of(kind), Optional.empty());
        }

        public static Meaning of(Unit unit) {
            return new Meaning(Sort.UNIT, Optional.empty(), Optional.of(unit));
        }

        /** @param sort one that names no unit of the commune */
        public static Meaning of(Sort sort) {
            return new Meaning(sort, Optional.empty(), Optional.empty());
        }
    }
}
