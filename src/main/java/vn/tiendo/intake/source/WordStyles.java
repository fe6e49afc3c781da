package vn.tiendo.intake.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Element;

/** The paragraph styles of a document, for what they add unseen: bold and a list. */
final class WordStyles {

    private final Map<String, Element> styles = new HashMap<>();

    static WordStyles of(Optional<Element> part) {
        var styles = new WordStyles();
        part.ifPresent(
                root -> WordElements.children(root, "style").forEach(style -> WordElements.attribute(style, "styleId")
                        .ifPresent(id -> styles.styles.put(id, style))));
        return styles;
    }

    boolean isBold(Optional<String> style) {
        return find(style, found -> WordElements.child(found, "rPr", "b"))
                .map(bold -> WordElements.isOn((Element) bold.getParentNode(), "b"))
                .orElse(false);
    }

    Optional<Element> list(Optional<String> style) {
        return find(style, found -> WordElements.child(found, "pPr", "numPr"));
    }

    private Optional<Element> find(Optional<String> style, Function<Element, Optional<Element>> wanted) {
        Set<String> seen = new HashSet<>();
        Optional<String> at = style;
        while (at.isPresent() && seen.add(at.get())) {
            Optional<Element> here = at.map(styles::get);
            Optional<Element> found = here.flatMap(wanted);
            if (found.isPresent()) {
                return found;
            }
            at = here.flatMap(element -> WordElements.value(element, "basedOn"));
        }
        return Optional.empty();
    }
}
