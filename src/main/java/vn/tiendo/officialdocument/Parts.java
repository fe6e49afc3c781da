package vn.tiendo.officialdocument;

import static vn.tiendo.officialdocument.WordXml.W;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The parts of an official document, found by where they stand: the head, the text, the end, the appendices. */
final class Parts {

    private final WordXml file;
    private final List<Section> sections = new ArrayList<>();
    private final List<Line> text = new ArrayList<>();
    private final Optional<Element> head;
    private final Optional<Element> end;

    Parts(WordXml file) {
        this.file = file;
        split();
        var main = sections.isEmpty() ? List.<Element>of() : sections.get(0).elements();
        var frames = main.stream().filter(Parts::isFrame).toList();
        this.head = frames.stream().findFirst();
        this.end = frames.size() < 2 ? Optional.empty() : Optional.of(frames.get(frames.size() - 1));
        collectText(main);
    }

    /** @param page what the section says of its pages */
    record Section(List<Element> elements, Element page) {}

    List<Section> sections() {
        return sections;
    }

    /** The paragraphs between the head and the signature. */
    List<Line> text() {
        return text;
    }

    /** A cell of the head, "issuer" and "number" to the left. @param row from 0 @param column from 0 */
    List<Line> head(int row, int column) {
        return cell(head, row, column);
    }

    /** A cell of the end: recipients and signature. */
    List<Line> end(int column) {
        return cell(end, 0, column);
    }

    /** The number's line, "Số: …". */
    Optional<Line> number() {
        return head(1, 0).stream().filter(line -> line.text().startsWith("Số:")).findFirst();
    }

    boolean isLetter() {
        return head(1, 0).stream().anyMatch(line -> line.text().startsWith("V/v"));
    }

    /** The lines of "Kính gửi:", its own first. */
    List<Line> addressees() {
        var start = IntStream.range(0, text.size())
                .filter(i -> text.get(i).text().startsWith("Kính gửi"))
                .findFirst();
        if (start.isEmpty()) {
            return List.of();
        }
        var below = text.subList(start.getAsInt() + 1, text.size()).stream();
        var several = text.get(start.getAsInt()).text().replace(":", "").equals("Kính gửi");
        return Stream.concat(
                        Stream.of(text.get(start.getAsInt())),
                        several ? below.takeWhile(line -> line.text().startsWith("-")) : Stream.empty())
                .toList();
    }

    /** What follows the type, the subject and the addressees. */
    List<Line> afterAddressees() {
        var to = addressees();
        var rest = to.isEmpty() ? text : text.subList(text.indexOf(to.get(to.size() - 1)) + 1, text.size());
        return rest.stream()
                .dropWhile(line -> line.isBlank() || (line.isCentred() && line.isBold()))
                .toList();
    }

    List<Line> legalBases() {
        return afterAddressees().stream().takeWhile(Parts::isBasis).toList();
    }

    private static boolean isBasis(Line line) {
        return line.text().matches("(?s)(Căn cứ|Theo) .*[;.]")
                && !(line.isUpright() && line.text().startsWith("Theo"));
    }

    /** The text proper, without captions of charts. */
    List<Line> body() {
        var after = afterAddressees();
        return after.subList(legalBases().size(), after.size()).stream()
                .filter(line -> !line.isBlank() && !isCaption(line))
                .toList();
    }

    private boolean isCaption(Line line) {
        var next = text.indexOf(line) + 1;
        return line.isCentred() && next < text.size() && text.get(next).holdsChart();
    }

    WordXml file() {
        return file;
    }

    private void split() {
        var current = new ArrayList<Element>();
        for (var element : WordXml.elements(file.body())) {
            if (element.getLocalName().equals("sectPr")) {
                sections.add(new Section(List.copyOf(current), element));
                current.clear();
                continue;
            }
            current.add(element);
            var page = WordXml.child(element, "pPr").flatMap(properties -> WordXml.child(properties, "sectPr"));
            if (page.isPresent()) {
                sections.add(new Section(List.copyOf(current), page.get()));
                current.clear();
            }
        }
    }

    private void collectText(List<Element> main) {
        var from = head.map(main::indexOf).orElse(-1);
        var to = end.map(main::indexOf).orElse(main.size());
        main.subList(from + 1, to).stream()
                .filter(element -> element.getLocalName().equals("p"))
                .map(paragraph -> new Line(file, paragraph))
                .forEach(text::add);
    }

    /** A table that holds places, not figures: two columns and no rules. */
    private static boolean isFrame(Element element) {
        return element.getLocalName().equals("tbl")
                && WordXml.all(element, W, "gridCol").size() == 2
                && WordXml.all(element, W, "tblBorders").isEmpty();
    }

    private List<Line> cell(Optional<Element> table, int row, int column) {
        return table.stream()
                .flatMap(known ->
                        WordXml.children(known, "tr").stream().skip(row).limit(1))
                .flatMap(known ->
                        WordXml.children(known, "tc").stream().skip(column).limit(1))
                .flatMap(known -> Line.in(file, known).stream())
                .toList();
    }
}
