package vn.tiendo.unit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Walks along one cell and finds at each word the longest name that begins there; serves a single reading. */
final class UnitCellParser {

    private static final Set<String> MEANINGLESS_ALONE = Set.of("và", "cùng", "với", "các", "xã", "phường", "của");
    private static final Set<String> LINKS = Set.of("và", "cùng", "với");
    private static final List<List<String>> VILLAGE =
            List.of(Word.key("thôn"), Word.key("tổ dân phố"), Word.key("TDP"), Word.key("tổ dân phố số"));

    private final Words words;
    private final KnownNames names;
    private final Place place;
    private final SchoolPhrase schools;
    private final CollectivePhrase collectives;
    private final OutsideBody outside;
    private final UnitReadingBuilder reading = new UnitReadingBuilder();

    UnitCellParser(Words words, KnownNames names) {
        this.words = words;
        this.names = names;
        this.place = new Place(words, this::nameBegins);
        this.schools = new SchoolPhrase(words, place);
        this.collectives = new CollectivePhrase(words, place, this::knownNameBegins);
        this.outside = new OutsideBody(words, collectives, this::nameBegins);
    }

    UnitReading read() {
        int unread = 0;
        int at = 0;
        while (at < words.size()) {
            Optional<Found> found = nameAt(at, isEmpty(unread, at));
            if (found.isPresent() || words.at(at).isSeparator()) {
                addUnknown(unread, at);
                found.ifPresent(name -> name.add().run());
                at = found.map(Found::end).orElse(at + 1);
                unread = at;
            } else {
                at++;
            }
        }
        addUnknown(unread, at);
        return reading.build();
    }

    /** @param fresh whether no unread word stands before: "sở" in "cơ sở" and "trường" in "môi trường" begin no name */
    private Optional<Found> nameAt(int at, boolean fresh) {
        return Stream.of(
                        names.at(words, at)
                                .filter(name -> fresh || name.sort() != KnownName.Sort.OUTSIDE_BEGINNING)
                                .map(name -> known(at, name)),
                        collectives.at(at).map(phrase -> collective(at, phrase)),
                        schools.at(at).filter(phrase -> fresh).map(phrase -> school(at, phrase)),
                        villageAt(at))
                .flatMap(Optional::stream)
                .reduce((one, other) -> other.length() > one.length() ? other : one);
    }

    private Found known(int at, KnownName name) {
        int length = name.key().size();
        int end = at + length;
        return switch (name.sort()) {
            case UNIT -> unit(at, name);
            case CHANNEL -> {
                int last = place.afterCommune(end);
                yield new Found(length, last, () -> reading.addChannel(words.written(at, last)));
            }
            case NOTHING -> new Found(length, place.afterCommune(end), () -> {});
            case OUTSIDE, OUTSIDE_BEGINNING -> {
                int last = name.sort() == KnownName.Sort.OUTSIDE ? place.afterCity(end) : outside.end(at, end);
                yield new Found(length, last, () -> reading.addOutside(words.written(at, last)));
            }
        };
    }

    private Found unit(int at, KnownName name) {
        int length = name.key().size();
        int city = place.afterCity(at + length);
        if (city > at + length) {
            return new Found(length, city, () -> reading.addOutside(words.written(at, city)));
        }
        int end = place.afterCommune(place.afterTerritory(at + length));
        return new Found(length, end, () -> reading.addMention(name.mention(words.written(at, end))));
    }

    private Found collective(int at, CollectivePhrase.Found phrase) {
        String written = words.written(at, phrase.end());
        return new Found(phrase.end() - at, phrase.end(), () -> reading.addCollective(phrase, written));
    }

    private Found school(int at, SchoolPhrase.Found phrase) {
        Runnable add = phrase.outside()
                ? () -> reading.addOutside(phrase.mention().asWritten())
                : () -> reading.addMention(phrase.mention());
        return new Found(phrase.end() - at, phrase.end(), add);
    }

    private Optional<Found> villageAt(int at) {
        int start = words.after(at, VILLAGE);
        if (start == at) {
            return Optional.empty();
        }
        int named = place.afterProperName(start);
        int end = place.afterCommune(place.afterTerritory(named));
        Optional<String> member = named > start ? Optional.of(words.written(at, named)) : Optional.empty();
        UnitMention mention = new UnitMention(UnitKind.THON, Set.of(), member, words.written(at, end));
        return Optional.of(new Found(end - at, end, () -> reading.addMention(mention)));
    }

    private boolean knownNameBegins(int index) {
        return names.at(words, index)
                .filter(name -> name.sort() != KnownName.Sort.OUTSIDE_BEGINNING || outside.surelyBegins(index))
                .isPresent();
    }

    private boolean nameBegins(int index) {
        return knownNameBegins(index)
                || collectives.at(index).isPresent()
                || schools.at(index).filter(SchoolPhrase.Found::all).isPresent();
    }

    private void addUnknown(int from, int to) {
        if (!isEmpty(from, to)) {
            int first = from;
            int last = to;
            while (LINKS.contains(words.at(first).folded())) {
                first++;
            }
            while (LINKS.contains(words.at(last - 1).folded())) {
                last--;
            }
            reading.addUnknown(words.written(first, last));
        }
    }

    private boolean isEmpty(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!MEANINGLESS_ALONE.contains(words.at(i).folded())) {
                return false;
            }
        }
        return true;
    }

    /** @param length of the name proper in words, by which the longest is chosen; {@code end} is where reading goes on */
    private record Found(int length, int end, Runnable add) {}
}
