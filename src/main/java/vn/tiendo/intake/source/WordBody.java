package vn.tiendo.intake.source;

import java.util.Optional;
import org.w3c.dom.Element;

/** The paragraphs and tables of a Word document in the order in which they are read. */
final class WordBody {

    private final Limits limits;
    private final Blocks blocks;
    private final WordParagraphs paragraphs;

    WordBody(WordStyles styles, WordNumbering numbering, Limits limits) {
        this.limits = limits;
        this.blocks = new Blocks(limits);
        this.paragraphs = new WordParagraphs(styles, numbering, limits);
    }

    Source read(Element document) {
        read(document, 0);
        return blocks.source();
    }

    private void read(Element container, int depth) {
        limits.checkNesting(depth);
        for (Element child : WordElements.children(container)) {
            switch (child.getLocalName()) {
                case "p" -> paragraph(child, depth);
                case "tbl" -> table(child, depth);
                default -> inside(child).ifPresent(found -> read(found, depth + 1));
            }
        }
    }

    private static Optional<Element> inside(Element child) {
        if (WordElements.is(child, "AlternateContent")) {
            return WordText.alternative(child);
        }
        return Optional.of(child).filter(WordElements::isWrapper);
    }

    private void paragraph(Element paragraph, int depth) {
        for (Element box : WordText.boxes(paragraph, limits)) {
            read(box, depth + 1);
        }
        blocks.paragraph(paragraphs.read(paragraph));
    }

    private void table(Element table, int depth) {
        var reader = new WordTable(paragraphs, limits, depth);
        blocks.table(reader.read(table));
        for (Element nested : reader.tablesInside()) {
            table(nested, depth + 1);
        }
    }
}
