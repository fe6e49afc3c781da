package vn.tiendo.unit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A spelling that is understood as a whole, and what it stands for. */
record KnownName(List<String> key, Sort sort, Optional<UnitKind> kind, Optional<String> named) {

    enum Sort {
        UNIT,
        CHANNEL,
        /** The whole name of an outside body. */
        OUTSIDE,
        /** The first words of an outside body's name, which goes on to the next separator or known name. */
        OUTSIDE_BEGINNING
    }

    static KnownName unit(UnitKind kind, String name) {
        return new KnownName(Word.key(name), Sort.UNIT, Optional.of(kind), Optional.empty());
    }

    static KnownName member(UnitKind kind, String member, String name) {
        return new KnownName(Word.key(name), Sort.UNIT, Optional.of(kind), Optional.of(member));
    }

    static KnownName other(Sort sort, String name) {
        return new KnownName(Word.key(name), sort, Optional.empty(), Optional.empty());
    }

    UnitMention mention(String asWritten) {
        UnitKind meant = kind.orElseThrow();
        Set<SchoolLevel> levels = meant == UnitKind.TRUONG ? Set.of(SchoolLevel.values()) : Set.of();
        return new UnitMention(meant, levels, named, asWritten);
    }
}
