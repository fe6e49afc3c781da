package vn.tiendo.officialdocument;

import static vn.tiendo.officialdocument.WordXml.W;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What a template must not bring along: programs, files within the file, and whatever is fetched from elsewhere when it is opened. */
final class ForeignContent {

    private static final List<String> UNFIT =
            List.of("vbaproject", "oleobject", "afchunk", "attachedtemplate", "subdocument", "package", "control");
    private static final List<String> FIELDS = List.of("PAGE", "NUMPAGES", "SECTIONPAGES");

    private ForeignContent() {}

    static List<String> in(WordXml file) {
        var found = new ArrayList<String>();
        if (links(file).anyMatch(ForeignContent::isUnfit)) {
            found.add("Mẫu không được chứa macro, tệp nhúng hay nội dung lấy từ nơi khác.");
        }
        if (!fields(file)
                .allMatch(field -> FIELDS.contains(field.strip().split("\\s")[0].toUpperCase(Locale.ROOT)))) {
            found.add("Mẫu chỉ được có trường số trang (PAGE), không có trường tự động khác.");
        }
        return found;
    }

    private static Stream<Element> links(WordXml file) {
        return file.parts().entrySet().stream()
                .filter(part ->
                        part.getKey().startsWith("word/") && part.getKey().endsWith(".rels"))
                .flatMap(part -> WordXml.all(part.getValue().getDocumentElement(), "*", "Relationship").stream());
    }

    private static boolean isUnfit(Element link) {
        var type = link.getAttribute("Type").toLowerCase(Locale.ROOT);
        return link.getAttribute("TargetMode").equals("External")
                || UNFIT.contains(type.substring(type.lastIndexOf('/') + 1));
    }

    /** The instructions of fields; Word may split one into several pieces, of which the first names it. */
    private static Stream<String> fields(WordXml file) {
        return file.parts().values().stream()
                .flatMap(part -> Stream.concat(
                        WordXml.all(part.getDocumentElement(), W, "instrText").stream()
                                .map(Element::getTextContent),
                        WordXml.all(part.getDocumentElement(), W, "fldSimple").stream()
                                .map(field -> field.getAttributeNS(W, "instr"))))
                .filter(field -> !field.isBlank());
    }
}
