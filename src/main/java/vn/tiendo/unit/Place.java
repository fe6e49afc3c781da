package vn.tiendo.unit;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** The words after a name that only say where the unit is: "xã", "phường An Lão", "trên địa bàn xã". */
final class Place {

    private static final Set<String> COMMUNE = Set.of("xã", "phường");
    private static final List<List<String>> CITY =
            List.of(List.of("thành", "phố"), List.of("của", "thành", "phố"), List.of("thuộc", "thành", "phố"));
    private static final List<List<String>> TERRITORY =
            List.of(List.of("trên", "địa", "bàn"), List.of("trên", "địa", "bàn", "toàn"), List.of("địa", "bàn"));
    private static final int LONGEST_COMMUNE_NAME = 4;

    private final Words words;
    private final IntPredicate nameBegins;

    /** @param nameBegins whether a name of a unit begins at an index, so that it is not taken for a commune's name */
    Place(Words words, IntPredicate nameBegins) {
        this.words = words;
        this.nameBegins = nameBegins;
    }

    /** The index after "[của] xã [Name]", or the index itself. */
    int afterCommune(int index) {
        int at = words.at(index).is("của") ? index + 1 : index;
        if (!COMMUNE.contains(words.at(at).folded())) {
            return index;
        }
        return afterProperName(at + 1);
    }

    /** The index after "trên địa bàn [xã [Name]]", or the index itself. */
    int afterTerritory(int index) {
        int at = words.after(index, TERRITORY);
        return at == index ? index : afterCommune(at);
    }

    /** The index after "thành phố [Name]", or the index itself: the body before it is the city's. */
    int afterCity(int index) {
        int at = words.after(index, CITY);
        return at == index ? index : afterProperName(at);
    }

    /** The index after the capitalised words that begin at the index, up to a separator or another name. */
    int afterProperName(int index) {
        int at = index;
        while (at < index + LONGEST_COMMUNE_NAME && words.at(at).capital() && !nameBegins.test(at)) {
            at++;
        }
        return at;
    }
}
