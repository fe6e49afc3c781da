package vn.tiendo.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks the elements of a Word part by their local names, the same in the transitional and the strict schema. */
final class WordElements {

    /** Elements that only wrap what a person sees. */
    private static final Set<String> WRAPPERS = Set.of(
            "sdt",
            "sdtContent",
            "ins",
            "moveTo",
            "customXml",
            "smartTag",
            "hyperlink",
            "fldSimple",
            "dir",
            "bdo",
            "body",
            "document");

    private WordElements() {}

    static boolean isWrapper(Element element) {
        return WRAPPERS.contains(element.getLocalName());
    }

    static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName() != null) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    static Optional<Element> child(Element parent, String... path) {
        Optional<Element> at = Optional.of(parent);
        for (String name : path) {
            at = at.flatMap(element -> children(element, name).stream().findFirst());
        }
        return at;
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }

    /** An attribute by its local name; empty where it is missing. */
    static Optional<String> attribute(Element element, String name) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (name.equals(attribute.getLocalName())) {
                return Optional.of(attribute.getNodeValue());
            }
        }
        return Optional.empty();
    }

    static Optional<String> value(Element parent, String... path) {
        return child(parent, path).flatMap(element -> attribute(element, "val"));
    }

    /** A whole number; the fallback where it is missing, no number, or beyond reason. */
    static int number(Optional<String> text, int fallback) {
        return text.filter(digits -> digits.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .orElse(fallback);
    }

    /** Whether a switch such as bold is there and not off. */
    static boolean isOn(Element properties, String name) {
        return child(properties, name)
                .filter(element -> !Set.of("0", "false", "off", "none")
                        .contains(attribute(element, "val").orElse("1")))
                .isPresent();
    }
}
