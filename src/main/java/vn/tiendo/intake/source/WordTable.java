package vn.tiendo.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** The rows of a Word table on its grid. */
final class WordTable {

    private static final int COLUMNS_OF_A_TABLE = 3;

    private final WordParagraphs paragraphs;
    private final Limits limits;
    private final int depth;
    private final List<Element> inside = new ArrayList<>();

    WordTable(WordParagraphs paragraphs, Limits limits, int depth) {
        this.paragraphs = paragraphs;
        this.limits = limits;
        this.depth = depth;
    }

    List<Source.Row> read(Element table) {
        limits.checkNesting(depth);
        var rows = new ArrayList<Source.Row>();
        elements(table, "tr", 0).stream().filter(WordTable::stays).forEach(row -> rows.add(row(row)));
        return rows;
    }

    /** Tables within cells that are tables themselves, not a layout of a few words: to be read after this one. */
    List<Element> tablesInside() {
        return inside;
    }

    /** A row whose deletion is tracked is gone. */
    private static boolean stays(Element row) {
        return WordElements.child(row, "trPr", "del").isEmpty();
    }

    private Source.Row row(Element row) {
        var cells = new ArrayList<Source.Cell>();
        int column = WordElements.number(WordElements.value(row, "trPr", "gridBefore"), 0);
        for (Element cell : elements(row, "tc", 0)) {
            Optional<Element> properties = WordElements.child(cell, "tcPr");
            int span = Math.max(1, WordElements.number(value(properties, "gridSpan"), 1));
            if (merges(properties, "hMerge") && !cells.isEmpty()) {
                Source.Cell last = cells.remove(cells.size() - 1);
                cells.add(new Source.Cell(last.text(), last.column(), last.span() + span, last.continues()));
            } else {
                boolean continues = merges(properties, "vMerge");
                cells.add(new Source.Cell(continues ? "" : text(cell), column, span, continues));
            }
            column += span;
        }
        return new Source.Row(cells, 0);
    }

    private static Optional<String> value(Optional<Element> properties, String name) {
        return properties.flatMap(found -> WordElements.value(found, name));
    }

    private static boolean merges(Optional<Element> properties, String name) {
        return properties
                .flatMap(found -> WordElements.child(found, name))
                .filter(merge ->
                        WordElements.attribute(merge, "val").orElse("continue").equals("continue"))
                .isPresent();
    }

    private String text(Element cell) {
        var lines = new ArrayList<String>();
        lines(cell, lines, depth);
        return String.join("\n", lines).strip();
    }

    private void lines(Element container, List<String> lines, int level) {
        limits.checkNesting(level);
        for (Element child : WordElements.children(container)) {
            if (WordElements.is(child, "p")) {
                WordText.boxes(child, limits).forEach(box -> lines(box, lines, level + 1));
                lines.add(paragraphs.line(child));
            } else if (WordElements.is(child, "tbl")) {
                nested(child, lines, level + 1);
            } else if (WordElements.isWrapper(child)) {
                lines(child, lines, level + 1);
            }
        }
    }

    private void nested(Element table, List<String> lines, int level) {
        List<Element> rows = elements(table, "tr", 0);
        if (rows.size() > 1
                && rows.stream().allMatch(row -> elements(row, "tc", 0).size() >= COLUMNS_OF_A_TABLE)) {
            inside.add(table);
            return;
        }
        rows.forEach(row -> elements(row, "tc", 0).forEach(cell -> lines(cell, lines, level + 1)));
    }

    /** Rows of a table or cells of a row, also those that a content control wraps. */
    private List<Element> elements(Element parent, String name, int level) {
        limits.checkNesting(level);
        var found = new ArrayList<Element>();
        for (Element child : WordElements.children(parent)) {
            if (WordElements.is(child, name)) {
                found.add(child);
            } else if (WordElements.isWrapper(child)) {
                found.addAll(elements(child, name, level + 1));
            }
        }
        return found;
    }
}
