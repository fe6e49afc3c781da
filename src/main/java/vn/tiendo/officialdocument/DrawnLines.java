package vn.tiendo.officialdocument;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlObject;

/** Makes the lines that the template draws as long as the words above them ask for. */
final class DrawnLines {

    /** As the shapes are called in the template (Word: "Selection Pane"). */
    static final String UNDER_ISSUER = "Đường kẻ cơ quan";

    static final String UNDER_SUBJECT = "Đường kẻ trích yếu";

    private static final int POINT = 12700;
    private static final double PART = 0.42;
    private static final double ISSUER_SIZE = 12;
    private static final double SUBJECT_SIZE = 14;
    private static final double ISSUER_ROOM = 187;

    private static final String FIND = "declare namespace wp="
            + "'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing' .//wp:docPr";
    private static final String EXTENTS = "declare namespace wp="
            + "'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing' "
            + "declare namespace a='http://schemas.openxmlformats.org/drawingml/2006/main' "
            + "./wp:extent | .//a:ext";

    private final XWPFDocument document;

    DrawnLines(XWPFDocument document) {
        this.document = document;
    }

    void fit(List<String> issuer, List<String> subject) {
        set(UNDER_ISSUER, PART * Math.min(widest(issuer, ISSUER_SIZE), ISSUER_ROOM));
        var page = document.getDocument().getBody().getSectPr();
        set(UNDER_SUBJECT, PART * Math.min(widest(subject, SUBJECT_SIZE), PageSize.textWidth(page) / 20.0));
    }

    private void set(String name, double points) {
        var length = Long.toString(Math.round(points * POINT));
        Arrays.stream(document.getDocument().selectPath(FIND))
                .filter(shape -> name.equals(attribute(shape)))
                .forEach(shape -> lengthen(shape, length));
    }

    private static String attribute(XmlObject shape) {
        try (var cursor = shape.newCursor()) {
            return Objects.requireNonNullElse(cursor.getAttributeText(new QName("name")), "");
        }
    }

    private static void lengthen(XmlObject shape, String length) {
        try (var cursor = shape.newCursor()) {
            cursor.toParent();
            var drawing = cursor.getObject();
            Arrays.stream(drawing.selectPath(EXTENTS)).forEach(extent -> setLength(extent, length));
        }
    }

    private static void setLength(XmlObject extent, String length) {
        try (var cursor = extent.newCursor()) {
            cursor.setAttributeText(new QName("cx"), length);
        }
    }

    private static double widest(List<String> lines, double size) {
        return lines.stream()
                .mapToDouble(line -> TypeWidth.bold(line, size))
                .max()
                .orElse(0);
    }
}
