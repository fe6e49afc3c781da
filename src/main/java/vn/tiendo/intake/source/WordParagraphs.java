package vn.tiendo.intake.source;

import java.util.Optional;
import org.w3c.dom.Element;

/** Reads a paragraph with the number that Word draws before it. */
final class WordParagraphs {

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final Limits limits;

    WordParagraphs(WordStyles styles, WordNumbering numbering, Limits limits) {
        this.styles = styles;
        this.numbering = numbering;
        this.limits = limits;
    }

    Source.Paragraph read(Element paragraph) {
        Optional<Element> properties = WordElements.child(paragraph, "pPr");
        WordText text = WordText.of(paragraph, limits);
        Optional<WordNumbering.Mark> mark = numbering.next(properties);
        boolean bold = text.isBold(styles.isBold(properties.flatMap(found -> WordElements.value(found, "pStyle"))));
        String number = mark.map(WordNumbering.Mark::text).orElse("");
        String shown = number.isEmpty() ? text.text() : (number + " " + text.text()).strip();
        return new Source.Paragraph(
                shown, mark.filter(WordNumbering.Mark::bullet).isPresent(), bold, 0);
    }

    /** The lines of a cell as a person sees them: a drawn bullet becomes a dash. */
    String line(Element paragraph) {
        Source.Paragraph read = read(paragraph);
        return read.bullet() && !read.text().isBlank() ? "- " + read.text() : read.text();
    }
}
