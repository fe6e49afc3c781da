package vn.tiendo.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.tiendo.refusal.Refusal;

/** Reads a Word document as it stands when all tracked changes are accepted. */
final class DocxSource {

    static final String BROKEN = "Tệp Word bị hỏng: không mở được.";
    private static final String[] SCHEMAS = {
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
        "http://purl.oclc.org/ooxml/officeDocument/relationships/"
    };

    private DocxSource() {}

    static Source read(Path file) throws IOException {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            PackagePart main = main(parts);
            Optional<Element> styles = root(main, "styles");
            Optional<Element> numbering = root(main, "numbering");
            WordStyles known = WordStyles.of(styles);
            WordNumbering numbers = WordNumbering.of(numbering, known);
            return new WordBody(known, numbers, Limits.USUAL).read(root(main));
        } catch (OpenXML4JException | SAXException broken) {
            throw new Refusal(BROKEN);
        }
    }

    private static PackagePart main(OPCPackage parts) throws OpenXML4JException {
        for (String schema : SCHEMAS) {
            for (PackageRelationship link : parts.getRelationshipsByType(schema + "officeDocument")) {
                return parts.getPart(link);
            }
        }
        throw new Refusal(BROKEN);
    }

    private static Optional<Element> root(PackagePart main, String relation)
            throws OpenXML4JException, IOException, SAXException {
        for (String schema : SCHEMAS) {
            for (PackageRelationship link : main.getRelationshipsByType(schema + relation)) {
                PackagePart part = main.getRelatedPart(link);
                return part == null ? Optional.empty() : Optional.of(root(part));
            }
        }
        return Optional.empty();
    }

    /** The parser of POI refuses a document type, so no entity is ever read. */
    private static Element root(PackagePart part) throws IOException, SAXException {
        DocumentBuilder parser = DocumentHelper.newDocumentBuilder();
        parser.setErrorHandler(new DefaultHandler());
        try (InputStream content = part.getInputStream()) {
            return parser.parse(content).getDocumentElement();
        }
    }
}
