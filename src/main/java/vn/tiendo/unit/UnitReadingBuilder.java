package vn.tiendo.unit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers what a cell names, each only once, and joins the two halves of "Các cơ quan chuyên môn, đơn vị thuộc xã". */
final class UnitReadingBuilder {

    private final List<UnitMention> mentions = new ArrayList<>();
    private final List<CollectiveReading> collectives = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private final List<String> channels = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private @Nullable CollectiveReading last;

    void addMention(UnitMention mention) {
        last = null;
        boolean known = mentions.stream().anyMatch(other -> isSame(other, mention));
        if (!known) {
            mentions.add(mention);
        }
    }

    void addCollective(CollectivePhrase.Found phrase, String written) {
        if (phrase.isOutside()) {
            addOutside(written);
        } else if (phrase.isUnionsOnly()) {
            addMention(new UnitMention(UnitKind.HOI, EnumSet.noneOf(SchoolLevel.class), Optional.empty(), written));
        } else if (phrase.isUnitsOfTheCommune() && last != null && last.collective() == Collective.SPECIALIST) {
            widen(last, written);
        } else {
            add(phrase.reading(written));
        }
    }

    void addOutside(String written) {
        last = null;
        addOnce(outside, written);
    }

    void addChannel(String written) {
        last = null;
        addOnce(channels, written);
    }

    void addUnknown(String written) {
        last = null;
        addOnce(unknown, written);
    }

    UnitReading build() {
        return new UnitReading(mentions, collectives, outside, channels, unknown);
    }

    private void add(CollectiveReading collective) {
        last = collective;
        boolean known = collectives.stream()
                .anyMatch(other -> other.collective() == collective.collective()
                        && other.kinds().equals(collective.kinds()));
        if (!known) {
            collectives.add(collective);
        }
    }

    private void widen(CollectiveReading specialist, String written) {
        EnumSet<UnitKind> kinds = EnumSet.copyOf(specialist.kinds());
        kinds.add(UnitKind.HCC);
        kinds.add(UnitKind.DVSNC);
        collectives.remove(specialist);
        add(new CollectiveReading(Collective.SPECIALIST, kinds, specialist.asWritten() + ", " + written));
    }

    private static boolean isSame(UnitMention one, UnitMention other) {
        return one.kind() == other.kind()
                && one.levels().equals(other.levels())
                && one.named().equals(other.named());
    }

    private static void addOnce(List<String> list, String written) {
        if (!list.contains(written)) {
            list.add(written);
        }
    }
}
