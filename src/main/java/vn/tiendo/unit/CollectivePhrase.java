package vn.tiendo.unit;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Reads "Các phòng, ban, ngành, đơn vị thuộc xã": nouns in a row and the words that qualify the last of them. */
final class CollectivePhrase {

    private static final List<List<String>> EACH =
            List.of(Word.key("các"), Word.key("tất cả các"), Word.key("toàn thể các"), Word.key("những"));

    /** No collective name is longer; keeps the reading of a broken cell short. */
    private static final int MOST_WORDS = 40;

    private final Words words;
    private final Place place;
    private final IntPredicate nameBegins;

    CollectivePhrase(Words words, Place place, IntPredicate nameBegins) {
        this.words = words;
        this.place = place;
        this.nameBegins = nameBegins;
    }

    /** The collective name that begins at the index; a single noun alone is none. */
    Optional<Found> at(int index) {
        int start = words.after(index, EACH);
        EnumSet<Noun> nouns = EnumSet.noneOf(Noun.class);
        EnumSet<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
        int end = readNouns(start, nouns, qualifiers);
        boolean counts = !qualifiers.isEmpty() || nouns.size() > 1 || (start > index && !nouns.isEmpty());
        return counts ? Optional.of(new Found(end, nouns, qualifiers)) : Optional.empty();
    }

    /** The index after the nouns and qualifiers that begin at the index, or the other index if none do. */
    int afterNouns(int index, int otherwise) {
        int end = readNouns(index, EnumSet.noneOf(Noun.class), EnumSet.noneOf(Qualifier.class));
        return end > index ? end : otherwise;
    }

    private int readNouns(int start, Set<Noun> nouns, Set<Qualifier> qualifiers) {
        int end = start;
        int at = start;
        while (qualifiers.isEmpty() && at - start < MOST_WORDS && !nameBegins.test(at)) {
            Optional<Noun> noun = Noun.at(words, at);
            if (noun.isEmpty()) {
                return end;
            }
            int after = at + noun.get().length(words, at);
            int qualified = readQualifiers(after, qualifiers);
            if (qualified == after && !mayEndAt(after)) {
                return end;
            }
            nouns.add(noun.get());
            end = qualified;
            at = words.after(afterSeparator(end), EACH);
        }
        return end;
    }

    private int afterSeparator(int index) {
        boolean joins = words.at(index).is(",")
                || words.at(index).is("/")
                || words.at(index).is("và");
        int next = joins ? index + 1 : index;
        return joins && words.at(next).is("và") ? next + 1 : next;
    }

    private boolean mayEndAt(int index) {
        return words.at(index).isSeparator()
                || words.at(index).is("và")
                || words.after(index, EACH) > index
                || nameBegins.test(index)
                || Noun.at(words, index).isPresent();
    }

    private int readQualifiers(int index, Set<Qualifier> qualifiers) {
        int end = index;
        for (int next = readQualifier(end, qualifiers); next > end; next = readQualifier(end, qualifiers)) {
            end = next;
        }
        return end;
    }

    private int readQualifier(int index, Set<Qualifier> qualifiers) {
        for (Qualifier qualifier : Qualifier.values()) {
            int end = qualifier.after(words, place, index);
            if (end > index) {
                qualifiers.add(qualifier);
                return end;
            }
        }
        return index;
    }

    /** What was found, up to the index {@code end}. */
    record Found(int end, Set<Noun> nouns, Set<Qualifier> qualifiers) {

        boolean isOutside() {
            return qualifiers.contains(Qualifier.CITY);
        }

        boolean isUnionsOnly() {
            return nouns.equals(Set.of(Noun.UNION)) && collective() == Collective.ALL_INTERNAL;
        }

        /** Whether it can widen "Các cơ quan chuyên môn" before it: ", đơn vị thuộc xã". */
        boolean isUnitsOfTheCommune() {
            return nouns.equals(Set.of(Noun.UNIT)) && qualifiers.equals(Set.of(Qualifier.BELONGING));
        }

        CollectiveReading reading(String asWritten) {
            return new CollectiveReading(collective(), kinds(), asWritten);
        }

        private Collective collective() {
            if (qualifiers.contains(Qualifier.CONCERNED)) {
                return Collective.CONCERNED;
            }
            return qualifiers.contains(Qualifier.SPECIALIST) ? Collective.SPECIALIST : Collective.ALL_INTERNAL;
        }

        private Set<UnitKind> kinds() {
            return switch (collective()) {
                case CONCERNED -> Set.of();
                case SPECIALIST -> EnumSet.of(UnitKind.VP, UnitKind.KT, UnitKind.VHXH);
                case ALL_INTERNAL -> internalAndAdded();
            };
        }

        private Set<UnitKind> internalAndAdded() {
            EnumSet<UnitKind> kinds = EnumSet.of(UnitKind.VP, UnitKind.KT, UnitKind.VHXH, UnitKind.HCC, UnitKind.DVSNC);
            nouns.forEach(noun -> kinds.addAll(noun.added()));
            qualifiers.forEach(qualifier -> kinds.addAll(qualifier.added()));
            return kinds;
        }
    }

    /** The nouns that collective names are made of; some widen the circle. */
    enum Noun {
        DEPARTMENT(Set.of(), "phòng", "trung tâm"),
        BOARD(Set.of(), "ban"),
        BRANCH(Set.of(UnitKind.CA, UnitKind.QS), "ngành"),
        UNION(Set.of(UnitKind.MTTQ, UnitKind.HOI), "đoàn thể", "tổ chức đoàn thể", "tổ chức chính trị xã hội"),
        ORGANISATION(Set.of(), "tổ chức"),
        AGENCY(Set.of(), "cơ quan"),
        UNIT(Set.of(), "đơn vị");

        private final Set<UnitKind> added;
        private final List<List<String>> keys;

        Noun(Set<UnitKind> added, String... spellings) {
            this.added = added;
            this.keys = List.of(spellings).stream().map(Word::key).toList();
        }

        static Optional<Noun> at(Words words, int index) {
            Noun longest = null;
            for (Noun noun : values()) {
                if (noun.length(words, index) > (longest == null ? 0 : longest.length(words, index))) {
                    longest = noun;
                }
            }
            return Optional.ofNullable(longest);
        }

        int length(Words words, int index) {
            return words.after(index, keys) - index;
        }

        Set<UnitKind> added() {
            return added;
        }
    }

    /** The words after the nouns, which decide the meaning. */
    enum Qualifier {
        CONCERNED("liên quan", "có liên quan", "khác có liên quan", "khác liên quan"),
        SPECIALIST("chuyên môn"),
        CITY,
        TERRITORY,
        BELONGING("thuộc", "trực thuộc", "thuộc UBND", "trực thuộc UBND", "thuộc Ủy ban nhân dân", "cấp");

        private final List<List<String>> keys;

        Qualifier(String... spellings) {
            this.keys = List.of(spellings).stream().map(Word::key).toList();
        }

        int after(Words words, Place place, int index) {
            return switch (this) {
                case CONCERNED, SPECIALIST -> words.after(index, keys);
                case CITY -> place.afterCity(index);
                case TERRITORY -> place.afterTerritory(index);
                case BELONGING -> afterBelonging(words, place, index);
            };
        }

        private int afterBelonging(Words words, Place place, int index) {
            int link = words.after(index, keys);
            int end = place.afterCommune(link);
            return end > link ? end : index;
        }

        Set<UnitKind> added() {
            return this == TERRITORY ? Set.of(UnitKind.TRUONG, UnitKind.YT, UnitKind.THON) : Set.of();
        }
    }
}
