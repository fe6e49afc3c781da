package vn.tiendo.unit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A spelling that is understood as a whole, and what it stands for. */
record KnownName(
        List<String> key, Sort sort, Optional<UnitKind> kind, Set<SchoolLevel> levels, Optional<String> named) {

    enum Sort {
        UNIT,
        CHANNEL,
        /** The whole name of an outside body. */
        OUTSIDE,
        /** The first words of an outside body's name, which goes on to the next separator or known name. */
        OUTSIDE_BEGINNING,
        /** Words that name nobody. */
        NOTHING
    }

    static KnownName unit(UnitKind kind, String name) {
        return new KnownName(Word.key(name), Sort.UNIT, Optional.of(kind), levels(kind), Optional.empty());
    }

    static KnownName member(UnitKind kind, String member, String name) {
        return new KnownName(Word.key(name), Sort.UNIT, Optional.of(kind), levels(kind), Optional.of(member));
    }

    static KnownName other(Sort sort, String name) {
        return new KnownName(Word.key(name), sort, Optional.empty(), Set.of(), Optional.empty());
    }

    static KnownName meaning(Aliases.Meaning meaning, String name) {
        return switch (meaning.sort()) {
            case KIND -> unit(meaning.kind().orElseThrow(), name);
            case UNIT -> one(meaning.unit().orElseThrow(), name);
            case OUTSIDE -> other(Sort.OUTSIDE, name);
            case CHANNEL -> other(Sort.CHANNEL, name);
            case NOTHING -> other(Sort.NOTHING, name);
        };
    }

    private static KnownName one(Unit unit, String name) {
        var kind = unit.kind();
        var levels = unit.levels().isEmpty() ? levels(kind) : unit.levels();
        var named = kind.hasMembers() ? Optional.of(unit.name()) : Optional.<String>empty();
        return new KnownName(Word.key(name), Sort.UNIT, Optional.of(kind), levels, named);
    }

    private static Set<SchoolLevel> levels(UnitKind kind) {
        return kind == UnitKind.TRUONG ? Set.of(SchoolLevel.values()) : Set.of();
    }

    UnitMention mention(String asWritten) {
        return new UnitMention(kind.orElseThrow(), levels, named, asWritten);
    }
}
