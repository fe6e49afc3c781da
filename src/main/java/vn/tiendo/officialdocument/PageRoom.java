package vn.tiendo.officialdocument;

import org.w3c.dom.Element;

/** How much room the check finds between the margins. */
final class PageRoom {

    private PageRoom() {}

    /** In points. */
    static double textWidth(Element page) {
        return (number(page, "pgSz", "w") - number(page, "pgMar", "left") - number(page, "pgMar", "right")) / 20.0;
    }

    private static int number(Element page, String element, String attribute) {
        return WordXml.child(page, element)
                .flatMap(known -> WordXml.attribute(known, attribute))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
