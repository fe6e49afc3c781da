package vn.tiendo.officialdocument;

import static vn.tiendo.officialdocument.WordXml.R;
import static vn.tiendo.officialdocument.WordXml.W;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Rules 1 to 4: the paper, its margins, the type, the number of the page. */
final class PageForm {

    private static final int SHORT = 11906;
    private static final int LONG = 16838;
    private static final int PAPER_TOLERANCE = 30;
    private static final double TWENTIETHS_A_MM = 1440 / 25.4;
    private static final double TOLERANCE_MM = 0.1;
    private static final int WIDEST_UPRIGHT = 5;

    private final WordXml file;
    private final Parts parts;
    private final Findings findings = new Findings();

    PageForm(WordXml file, Parts parts) {
        this.file = file;
        this.parts = parts;
    }

    List<String> broken() {
        findings.require(1, !parts.sections().isEmpty(), "không thấy khổ giấy.");
        parts.sections().forEach(this::paper);
        parts.sections().forEach(this::margins);
        file.parts().forEach(this::type);
        pageNumbers();
        return findings.broken();
    }

    private void paper(Parts.Section section) {
        var size = WordXml.child(section.page(), "pgSz");
        var across = size.filter(known -> known.getAttributeNS(W, "orient").equals("landscape"))
                .isPresent();
        var wide = number(size, "w");
        var high = number(size, "h");
        findings.require(
                1, near(wide, across ? LONG : SHORT) && near(high, across ? SHORT : LONG), "giấy không là khổ A4.");
        findings.require(
                1, !across || parts.sections().indexOf(section) > 0, "văn bản phải in theo chiều dọc của khổ A4.");
        var columns = section.elements().stream()
                .filter(element -> element.getLocalName().equals("tbl"))
                .mapToInt(table -> WordXml.all(table, W, "gridCol").size())
                .max()
                .orElse(0);
        findings.require(1, across || columns <= WIDEST_UPRIGHT, "bảng rộng phải nằm ở phụ lục in theo chiều ngang.");
    }

    private static boolean near(int measure, int wanted) {
        return Math.abs(measure - wanted) <= PAPER_TOLERANCE;
    }

    private void margins(Parts.Section section) {
        var margin = WordXml.child(section.page(), "pgMar");
        within(margin, "top", 20, 25, "lề trên phải từ 20 đến 25 mm.");
        within(margin, "bottom", 20, 25, "lề dưới phải từ 20 đến 25 mm.");
        within(margin, "left", 30, 35, "lề trái phải từ 30 đến 35 mm.");
        within(margin, "right", 15, 20, "lề phải phải từ 15 đến 20 mm.");
    }

    private void within(Optional<Element> margin, String side, int least, int most, String sentence) {
        var wide = number(margin, side) / TWENTIETHS_A_MM;
        findings.require(2, wide >= least - TOLERANCE_MM && wide <= most + TOLERANCE_MM, sentence);
    }

    private static int number(Optional<Element> element, String attribute) {
        return element.flatMap(known -> WordXml.attribute(known, attribute))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private void type(String name, Document part) {
        if (name.matches("word/(document|header\\d*|footer\\d*)\\.xml")) {
            WordXml.all(part.getDocumentElement(), W, "p").forEach(paragraph -> type(new Line(file, paragraph)));
        } else if (name.matches("word/charts/chart\\d*\\.xml")) {
            var latin = WordXml.all(part.getDocumentElement(), "*", "latin");
            findings.require(
                    3,
                    !latin.isEmpty()
                            && latin.stream().allMatch(one -> one.getAttribute("typeface")
                                    .equals("Times New Roman")),
                    "chữ trong biểu đồ không phải Times New Roman.");
        }
    }

    private void type(Line line) {
        var shown = "“" + line.text().substring(0, Math.min(40, line.text().length())) + "”";
        findings.require(3, line.isTimesNewRoman(), "chữ không phải Times New Roman ở " + shown + ".");
        findings.require(3, line.isBlack(), "chữ không phải màu đen ở " + shown + ".");
        findings.require(
                3,
                Normalizer.isNormalized(line.raw(), Normalizer.Form.NFC),
                "chữ không phải Unicode dựng sẵn ở " + shown + ".");
    }

    private void pageNumbers() {
        Optional<Element> header = Optional.empty();
        for (var section : parts.sections()) {
            header = reference(section, "default").flatMap(this::header).or(headerBefore(header));
            pageNumber(header);
            var first = parts.sections().indexOf(section) == 0;
            var start = WordXml.child(section.page(), "pgNumType");
            findings.require(4, first || number(start, "start") == 1, "phụ lục không được đánh số trang riêng từ 1.");
            var format = start.flatMap(known -> WordXml.attribute(known, "fmt")).orElse("decimal");
            findings.require(4, format.equals("decimal"), "số trang không phải chữ số Ả Rập.");
        }
        firstPage();
    }

    private static java.util.function.Supplier<Optional<Element>> headerBefore(Optional<Element> header) {
        return () -> header;
    }

    private void pageNumber(Optional<Element> header) {
        var line = header.stream()
                .flatMap(known -> WordXml.all(known, W, "p").stream())
                .filter(PageForm::countsPages)
                .map(paragraph -> new Line(file, paragraph))
                .findFirst();
        findings.require(4, line.isPresent(), "không có số trang ở lề trên.");
        line.ifPresent(known -> {
            findings.require(4, known.isCentred(), "số trang không ở giữa lề trên.");
            findings.require(4, known.isSized(13, 14), "số trang không có cỡ chữ 13 đến 14.");
        });
    }

    private void firstPage() {
        parts.sections().stream().limit(1).forEach(section -> {
            var special = WordXml.child(section.page(), "titlePg")
                    .filter(known -> !List.of("0", "false").contains(known.getAttributeNS(W, "val")))
                    .isPresent();
            var numbered =
                    reference(section, "first").flatMap(this::header).stream().anyMatch(PageForm::countsPages);
            findings.require(4, special && !numbered, "trang thứ nhất không được có số trang.");
        });
        var footed = file.parts().entrySet().stream()
                .filter(part -> part.getKey().startsWith("word/footer"))
                .anyMatch(part -> countsPages(part.getValue().getDocumentElement()));
        findings.require(4, !footed, "số trang không được ở lề dưới.");
    }

    private static Optional<String> reference(Parts.Section section, String type) {
        return WordXml.children(section.page(), "headerReference").stream()
                .filter(known -> known.getAttributeNS(W, "type").equals(type))
                .map(known -> known.getAttributeNS(R, "id"))
                .findFirst();
    }

    private Optional<Element> header(String id) {
        return file.related(id).map(Document::getDocumentElement);
    }

    private static boolean countsPages(Element element) {
        return WordXml.all(element, W, "instrText").stream()
                        .anyMatch(field -> field.getTextContent().strip().startsWith("PAGE"))
                || WordXml.all(element, W, "fldSimple").stream()
                        .anyMatch(field ->
                                field.getAttributeNS(W, "instr").strip().startsWith("PAGE"));
    }
}
