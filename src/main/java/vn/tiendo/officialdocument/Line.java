package vn.tiendo.officialdocument;

import static vn.tiendo.officialdocument.WordXml.W;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/** A paragraph of a Word file: its words, and what they look like after all styles. */
final class Line {

    private static final int STANDARD_SIZE = 20;
    private static final int SINGLE = 240;

    private final WordXml file;
    private final Element paragraph;
    private final List<Element> chain;

    Line(WordXml file, Element paragraph) {
        this.file = file;
        this.paragraph = paragraph;
        this.chain = chain();
    }

    static List<Line> in(WordXml file, Element parent) {
        return WordXml.children(parent, "p").stream()
                .map(paragraph -> new Line(file, paragraph))
                .toList();
    }

    Element xml() {
        return paragraph;
    }

    /** Without blanks at its ends. */
    String text() {
        return raw().strip();
    }

    String raw() {
        var text = new StringBuilder();
        runs().forEach(run -> text.append(words(run)));
        return text.toString();
    }

    private static String words(Element run) {
        var text = new StringBuilder();
        for (var part : WordXml.elements(run)) {
            switch (part.getLocalName()) {
                case "t" -> text.append(part.getTextContent());
                case "tab" -> text.append('\t');
                case "br", "cr" -> text.append('\n');
                default -> {}
            }
        }
        return text.toString();
    }

    boolean isBlank() {
        return text().isEmpty();
    }

    private List<Element> runs() {
        return WordXml.all(paragraph, W, "r");
    }

    /** The runs that show something. */
    private List<Element> written() {
        return runs().stream().filter(run -> !words(run).isBlank()).toList();
    }

    boolean isBold() {
        return every(run -> is(run, "b"));
    }

    /** That no word of it is bold. */
    boolean isLight() {
        return every(run -> !is(run, "b"));
    }

    boolean isItalic() {
        return every(run -> is(run, "i"));
    }

    boolean isUpright() {
        return every(run -> !is(run, "i"));
    }

    boolean isCapital() {
        return every(run -> is(run, "caps") || words(run).equals(words(run).toUpperCase(Locale.ROOT)));
    }

    boolean isTimesNewRoman() {
        return every(run -> List.of("ascii", "hAnsi").stream().allMatch(script -> "Times New Roman"
                .equals(run(run, "rFonts", script).orElse(""))));
    }

    boolean isBlack() {
        return every(run ->
                List.of("auto", "000000").contains(run(run, "color", "val").orElse("auto")));
    }

    /** Whether every word's size in points lies between. */
    boolean isSized(double least, double most) {
        return every(run -> size(run) >= least && size(run) <= most);
    }

    private double size(Element run) {
        return run(run, "sz", "val").map(Integer::parseInt).orElse(STANDARD_SIZE) / 2.0;
    }

    private boolean every(Predicate<Element> rule) {
        return written().stream().allMatch(rule);
    }

    private boolean is(Element run, String property) {
        return firstRunProperty(run, property)
                .map(found -> !List.of("0", "false", "off").contains(found.getAttributeNS(W, "val")))
                .orElse(false);
    }

    private Optional<String> run(Element run, String property, String attribute) {
        return runProperties(run).stream()
                .flatMap(properties -> WordXml.child(properties, property).stream())
                .flatMap(found -> WordXml.attribute(found, attribute).stream())
                .findFirst();
    }

    private Optional<Element> firstRunProperty(Element run, String property) {
        return runProperties(run).stream()
                .flatMap(properties -> WordXml.child(properties, property).stream())
                .findFirst();
    }

    /** The run's own, those of its style, of the paragraph's styles, and the file's. */
    private List<Element> runProperties(Element run) {
        var found = new ArrayList<Element>();
        var own = WordXml.child(run, "rPr");
        own.ifPresent(found::add);
        own.flatMap(properties -> WordXml.child(properties, "rStyle"))
                .flatMap(style -> file.style(style.getAttributeNS(W, "val")))
                .flatMap(style -> WordXml.child(style, "rPr"))
                .ifPresent(found::add);
        chain.forEach(style -> WordXml.child(style, "rPr").ifPresent(found::add));
        defaults("rPrDefault", "rPr").ifPresent(found::add);
        return found;
    }

    String alignment() {
        return own("jc", "val").orElse("left");
    }

    boolean isCentred() {
        return alignment().equals("center");
    }

    /** In twentieths of a point; negative where it hangs. */
    int firstLine() {
        return number("ind", "firstLine")
                .orElseGet(() -> -number("ind", "hanging").orElse(0));
    }

    int before() {
        return number("spacing", "before").orElse(0);
    }

    int after() {
        return number("spacing", "after").orElse(0);
    }

    /** The distance of lines in single ones; 0 where it is not a multiple. */
    double spacing() {
        return own("spacing", "lineRule").orElse("auto").equals("auto")
                ? number("spacing", "line").orElse(SINGLE) / (double) SINGLE
                : 0;
    }

    private Optional<Integer> number(String property, String attribute) {
        return own(property, attribute).map(Integer::parseInt);
    }

    private Optional<String> own(String property, String attribute) {
        var found = new ArrayList<Element>();
        WordXml.child(paragraph, "pPr").ifPresent(found::add);
        chain.forEach(style -> WordXml.child(style, "pPr").ifPresent(found::add));
        defaults("pPrDefault", "pPr").ifPresent(found::add);
        return found.stream()
                .flatMap(properties -> WordXml.child(properties, property).stream())
                .flatMap(known -> WordXml.attribute(known, attribute).stream())
                .findFirst();
    }

    private Optional<Element> defaults(String kind, String properties) {
        return file.part("word/styles.xml")
                .flatMap(part -> WordXml.child(part.getDocumentElement(), "docDefaults"))
                .flatMap(all -> WordXml.child(all, kind))
                .flatMap(all -> WordXml.child(all, properties));
    }

    /** The paragraph's style and those that it is based on. */
    private List<Element> chain() {
        var found = new ArrayList<Element>();
        var seen = new HashSet<Element>();
        var style = WordXml.child(paragraph, "pPr")
                .flatMap(properties -> WordXml.child(properties, "pStyle"))
                .flatMap(named -> file.style(named.getAttributeNS(W, "val")))
                .or(file::standardStyle);
        while (style.isPresent() && seen.add(style.get())) {
            found.add(style.get());
            style = WordXml.child(style.get(), "basedOn").flatMap(base -> file.style(base.getAttributeNS(W, "val")));
        }
        return found;
    }

    /** How long the line is that is drawn in this paragraph, in points. */
    Optional<Double> drawnLine() {
        return WordXml.all(paragraph, "*", "prstGeom").stream()
                .filter(shape -> List.of("line", "straightConnector1").contains(shape.getAttribute("prst")))
                .flatMap(shape -> WordXml.all((Element) shape.getParentNode(), "*", "ext").stream())
                .filter(size -> size.hasAttribute("cx"))
                .map(size -> Long.parseLong(size.getAttribute("cx")) / 12700.0)
                .findFirst();
    }

    boolean holdsChart() {
        return !WordXml.all(paragraph, "http://schemas.openxmlformats.org/drawingml/2006/chart", "chart")
                .isEmpty();
    }
}
