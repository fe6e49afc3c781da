package vn.tiendo.intake.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Counts the lists of a document as Word does: the numbers that it draws do not stand in the text. */
final class WordNumbering {

    /**
     * What Word draws before a paragraph.
     *
     * @param text the number ("1.", "II"), empty for a bullet
     */
    record Mark(String text, boolean bullet) {}

    private static final int LEVELS = 9;

    private final WordStyles styles;
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> shapes = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    private WordNumbering(WordStyles styles) {
        this.styles = styles;
    }

    static WordNumbering of(Optional<Element> part, WordStyles styles) {
        var numbering = new WordNumbering(styles);
        part.ifPresent(root -> {
            WordElements.children(root, "num")
                    .forEach(num -> WordElements.attribute(num, "numId").ifPresent(id -> numbering.lists.put(id, num)));
            WordElements.children(root, "abstractNum").forEach(shape -> WordElements.attribute(shape, "abstractNumId")
                    .ifPresent(id -> numbering.shapes.put(id, shape)));
        });
        return numbering;
    }

    /** The mark of the next paragraph; counts on. */
    Optional<Mark> next(Optional<Element> properties) {
        Optional<Element> own = properties.flatMap(found -> WordElements.child(found, "numPr"));
        Optional<Element> styled = styles.list(properties.flatMap(found -> WordElements.value(found, "pStyle")));
        Optional<String> id = own.flatMap(list -> WordElements.value(list, "numId"))
                .or(() -> styled.flatMap(list -> WordElements.value(list, "numId")));
        Optional<String> level = own.flatMap(list -> WordElements.value(list, "ilvl"))
                .or(() -> styled.flatMap(list -> WordElements.value(list, "ilvl")));
        return id.map(lists::get).flatMap(list -> next(list, Math.min(WordElements.number(level, 0), LEVELS - 1)));
    }

    private Optional<Mark> next(Element list, int level) {
        Optional<String> shapeId = WordElements.value(list, "abstractNumId");
        return shapeId.map(shapes::get)
                .flatMap(shape -> level(list, shape, level).map(found -> {
                    int[] counts = count(list, shape, shapeId.get(), level);
                    return mark(list, shape, found, counts);
                }));
    }

    private int[] count(Element list, Element shape, String shapeId, int level) {
        boolean restarts = override(list, level)
                .filter(found -> WordElements.child(found, "startOverride").isPresent())
                .isPresent();
        String key = restarts ? "list " + WordElements.attribute(list, "numId").orElse("") : shapeId;
        int[] counts = counters.computeIfAbsent(key, fresh -> starts(list, shape));
        counts[level]++;
        for (int below = level + 1; below < LEVELS; below++) {
            counts[below] = start(list, shape, below) - 1;
        }
        return counts;
    }

    private static int[] starts(Element list, Element shape) {
        int[] starts = new int[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            starts[level] = start(list, shape, level) - 1;
        }
        return starts;
    }

    private static int start(Element list, Element shape, int level) {
        Optional<String> own = override(list, level).flatMap(found -> WordElements.value(found, "startOverride"));
        return WordElements.number(
                own.or(() -> level(list, shape, level).flatMap(found -> WordElements.value(found, "start"))), 1);
    }

    private static Mark mark(Element list, Element shape, Element level, int[] counts) {
        String format = WordElements.value(level, "numFmt").orElse("decimal");
        String text = WordElements.value(level, "lvlText").orElse("");
        if (format.equals("bullet")) {
            return new Mark("", !text.isBlank());
        }
        boolean legal = WordElements.isOn(level, "isLgl");
        for (int i = 0; i < LEVELS; i++) {
            String shown = level(list, shape, i)
                    .flatMap(found -> WordElements.value(found, "numFmt"))
                    .orElse("decimal");
            text = text.replace("%" + (i + 1), ListNumber.write(Math.max(counts[i], 1), legal ? "decimal" : shown));
        }
        return new Mark(text.strip(), false);
    }

    private static Optional<Element> level(Element list, Element shape, int level) {
        return override(list, level)
                .flatMap(found -> WordElements.child(found, "lvl"))
                .or(() -> at(shape, "lvl", level));
    }

    private static Optional<Element> override(Element list, int level) {
        return at(list, "lvlOverride", level);
    }

    private static Optional<Element> at(Element parent, String name, int level) {
        return WordElements.children(parent, name).stream()
                .filter(found -> WordElements.number(WordElements.attribute(found, "ilvl"), 0) == level)
                .findFirst();
    }
}
