package vn.tiendo.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The words of a paragraph: with what was inserted, without what was deleted or hidden, and without field codes. */
final class WordText {

    private final Limits limits;
    private final StringBuilder text = new StringBuilder();
    private final List<Element> runs = new ArrayList<>();
    private final List<Element> boxes = new ArrayList<>();

    private WordText(Limits limits) {
        this.limits = limits;
    }

    static WordText of(Element paragraph, Limits limits) {
        var words = new WordText(limits);
        words.inline(paragraph, 0);
        return words;
    }

    /** The contents of the text boxes that are anchored in a paragraph. */
    static List<Element> boxes(Element paragraph, Limits limits) {
        return of(paragraph, limits).boxes;
    }

    /** What a reader of today takes of content that is stored twice. */
    static Optional<Element> alternative(Element content) {
        return WordElements.child(content, "Choice").or(() -> WordElements.child(content, "Fallback"));
    }

    String text() {
        return text.toString().strip();
    }

    boolean isBold(boolean byStyle) {
        return !runs.isEmpty() && runs.stream().allMatch(run -> isBold(run, byStyle));
    }

    private static boolean isBold(Element run, boolean byStyle) {
        return WordElements.child(run, "rPr", "b")
                .map(bold -> WordElements.isOn((Element) bold.getParentNode(), "b"))
                .orElse(byStyle);
    }

    private void inline(Element parent, int depth) {
        limits.checkNesting(depth);
        for (Element child : WordElements.children(parent)) {
            switch (child.getLocalName()) {
                case "t" -> words(child);
                case "tab" -> text.append(' ');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "r" -> run(child, depth);
                case "txbxContent" -> boxes.add(child);
                case "AlternateContent" -> alternative(child).ifPresent(found -> inline(found, depth + 1));
                case "pPr", "rPr", "del", "moveFrom", "instrText", "delText", "tbl", "p" -> {}
                default -> inline(child, depth + 1);
            }
        }
    }

    private void words(Element element) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text words) {
                text.append(words.getData());
            }
        }
    }

    private void run(Element run, int depth) {
        if (WordElements.child(run, "rPr")
                .filter(properties -> WordElements.isOn(properties, "vanish"))
                .isPresent()) {
            return;
        }
        int before = text.length();
        inline(run, depth + 1);
        if (!text.substring(before).isBlank()) {
            runs.add(run);
        }
    }
}
