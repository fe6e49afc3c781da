package vn.tiendo.unit;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads "Các trường TH, THCS trên địa bàn": the schools of the levels named, or of all. */
final class SchoolPhrase {

    private static final List<List<String>> ALL_SCHOOLS = List.of(
            Word.key("các trường"),
            Word.key("các trường học"),
            Word.key("các nhà trường"),
            Word.key("nhà trường"),
            Word.key("trường học"),
            Word.key("các cơ sở giáo dục"));
    private static final List<List<String>> ONE_SCHOOL = List.of(Word.key("trường"));
    private static final List<List<String>> NOT_OF_THE_COMMUNE =
            List.of(Word.key("THPT"), Word.key("trung học phổ thông"));
    private static final Set<String> BETWEEN_LEVELS = Set.of(",", "/", "và");

    private final Words words;
    private final Place place;

    SchoolPhrase(Words words, Place place) {
        this.words = words;
        this.place = place;
    }

    /** The schools that the words from the index on mean; the commune has none above lower secondary level. */
    Optional<Found> at(int index) {
        int afterAll = words.after(index, ALL_SCHOOLS);
        int start = afterAll > index ? afterAll : words.after(index, ONE_SCHOOL);
        return start == index ? Optional.empty() : Optional.of(read(index, start, afterAll > index));
    }

    private Found read(int index, int start, boolean all) {
        EnumSet<SchoolLevel> levels = EnumSet.noneOf(SchoolLevel.class);
        int end = readLevels(start, levels);
        boolean otherOnly = levels.isEmpty() && end > start;
        int named = all ? end : place.afterProperName(end);
        Optional<String> member = named > end ? Optional.of(words.written(index, named)) : Optional.empty();
        int last = place.afterCommune(place.afterTerritory(named));
        Set<SchoolLevel> meant = levels.isEmpty() ? EnumSet.allOf(SchoolLevel.class) : levels;
        String written = words.written(index, last);
        return new Found(last, all, otherOnly, new UnitMention(UnitKind.TRUONG, meant, member, written));
    }

    private int readLevels(int start, Set<SchoolLevel> levels) {
        int end = start;
        int at = start;
        int next = readLevel(at, levels);
        while (next > at) {
            end = next;
            at = BETWEEN_LEVELS.contains(words.at(end).folded()) ? end + 1 : end;
            next = readLevel(at, levels);
        }
        return end;
    }

    private int readLevel(int index, Set<SchoolLevel> levels) {
        for (SchoolLevel level : SchoolLevel.values()) {
            int end = words.after(index, List.of(Word.key(level.name()), Word.key(level.vietnamese())));
            if (end > index) {
                levels.add(level);
                return end;
            }
        }
        return words.after(index, NOT_OF_THE_COMMUNE);
    }

    /**
     * @param all whether the words begin as those for all schools do ("các trường"), which no other name contains
     * @param outside whether only schools of another authority (THPT) are named
     */
    record Found(int end, boolean all, boolean outside, UnitMention mention) {}
}
