package vn.tiendo.officialdocument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.tiendo.refusal.Refusal;

/** A Word file as the XML that it is, with what its styles come to; read without the library that writes it. */
final class WordXml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int LARGEST = 64 << 20;

    private final Map<String, Document> parts;
    private final Map<String, Element> styles = new HashMap<>();

    private WordXml(Map<String, Document> parts) {
        this.parts = parts;
        part("word/styles.xml").stream()
                .flatMap(part -> all(part.getDocumentElement(), W, "style").stream())
                .forEach(style -> styles.put(style.getAttributeNS(W, "styleId"), style));
    }

    /** @throws Refusal if the file is no Word file */
    static WordXml of(byte[] file) {
        var parts = new TreeMap<String, Document>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var left = LARGEST;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readNBytes(left);
                left -= content.length;
                Refusal.unless(left > 0, "Tệp giải nén ra quá lớn.");
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    parts.put(entry.getName(), parse(content));
                }
            }
        } catch (IOException broken) {
            throw new Refusal("Tệp không mở được như một tệp Word (.docx).");
        }
        Refusal.unless(parts.containsKey("word/document.xml"), "Tệp không phải là tệp Word (.docx).");
        return new WordXml(parts);
    }

    private static Document parse(byte[] content) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(content));
        } catch (ParserConfigurationException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        } catch (SAXException broken) {
            throw new IOException(broken);
        }
    }

    Optional<Document> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    Map<String, Document> parts() {
        return parts;
    }

    Element body() {
        return part("word/document.xml")
                .flatMap(part -> child(part.getDocumentElement(), "body"))
                .orElseThrow(() -> new Refusal("Tệp Word không có nội dung."));
    }

    Optional<Element> style(String id) {
        return Optional.ofNullable(styles.get(id));
    }

    /** The style that holds where a paragraph names none. */
    Optional<Element> standardStyle() {
        return styles.values().stream()
                .filter(style -> style.getAttributeNS(W, "type").equals("paragraph"))
                .filter(style -> List.of("1", "true").contains(style.getAttributeNS(W, "default")))
                .findFirst();
    }

    /** The file that a relationship of the document leads to, such as "word/header1.xml". */
    Optional<Document> related(String id) {
        return part("word/_rels/document.xml.rels")
                .flatMap(rels -> all(rels.getDocumentElement(), "*", "Relationship").stream()
                        .filter(rel -> rel.getAttribute("Id").equals(id))
                        .findFirst())
                .map(rel -> rel.getAttribute("Target"))
                .flatMap(target -> part(target.startsWith("/") ? target.substring(1) : "word/" + target));
    }

    /** The children of a name. */
    static List<Element> children(Node parent, String name) {
        return elements(parent).stream()
                .filter(child -> name.equals(child.getLocalName()) && W.equals(child.getNamespaceURI()))
                .toList();
    }

    static List<Element> elements(Node parent) {
        var found = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static Optional<Element> child(Node parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** Whatever is below, in the order of the document. @param namespace "*" for any */
    static List<Element> all(Element above, String namespace, String name) {
        var found = above.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttributeNS(W, name)).filter(value -> !value.isEmpty());
    }
}
