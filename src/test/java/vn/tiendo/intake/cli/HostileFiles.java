package vn.tiendo.intake.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files that no plan can be read from, and some that want to do harm. */
final class HostileFiles {

    private static final String TYPES =
            """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/word/document.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    private static final String RELATIONS =
            """
            <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/></Relationships>""";

    private HostileFiles() {}

    static Path empty(Path folder) throws IOException {
        return Files.createFile(folder.resolve("empty.docx"));
    }

    static Path random(Path folder) throws IOException {
        var bytes = new byte[100_000];
        new Random(20260115).nextBytes(bytes);
        return Files.write(folder.resolve("random.docx"), bytes);
    }

    static Path encrypted(Path folder) throws IOException, GeneralSecurityException {
        var file = folder.resolve("encrypted.docx");
        try (var container = new POIFSFileSystem();
                var document = new XWPFDocument();
                OutputStream target = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("KẾ HOẠCH");
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (OutputStream content = encryptor.getDataStream(container)) {
                document.write(content);
            }
            container.writeFilesystem(target);
        }
        return file;
    }

    static Path scan(Path folder) throws IOException {
        var file = folder.resolve("scan.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var image =
                    LosslessFactory.createFromImage(document, new BufferedImage(80, 80, BufferedImage.TYPE_INT_RGB));
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 50, 50, 400, 600);
            }
            document.save(file.toFile());
        }
        return file;
    }

    /** A few hundred kilobytes that become 300 megabytes. */
    static Path bomb(Path folder) throws IOException {
        var blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        return word(folder.resolve("bomb.docx"), document -> {
            document.write("<?xml version=\"1.0\"?><document>".getBytes(StandardCharsets.US_ASCII));
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                document.write(blanks);
            }
            document.write("</document>".getBytes(StandardCharsets.US_ASCII));
        });
    }

    /** Wants the content of another file in the text of the plan. */
    static Path entity(Path folder, Path secret) throws IOException {
        return word(
                folder.resolve("entity.docx"),
                document -> document.write(
                        ("""
                        <?xml version="1.0"?><!DOCTYPE d [<!ENTITY stolen SYSTEM "%s">]>\
                        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
                        <w:body><w:p><w:r><w:t>&stolen;</w:t></w:r></w:p></w:body></w:document>""")
                                .formatted(secret.toUri())
                                .getBytes(StandardCharsets.UTF_8)));
    }

    /** "A billion laughs": entities of entities. */
    static Path laughs(Path folder) throws IOException {
        var entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int level = 1; level < 12; level++) {
            entities.append("<!ENTITY a%d \"%s\">"
                    .formatted(level, "&a%d;".formatted(level - 1).repeat(10)));
        }
        return word(
                folder.resolve("laughs.docx"),
                document -> document.write(
                        ("""
                        <?xml version="1.0"?><!DOCTYPE d [%s]>\
                        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
                        <w:body><w:p><w:r><w:t>&a11;</w:t></w:r></w:p></w:body></w:document>""")
                                .formatted(entities)
                                .getBytes(StandardCharsets.UTF_8)));
    }

    private static Path word(Path file, Content document) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(TYPES.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(RELATIONS.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            document.write(zip);
        }
        return file;
    }

    @FunctionalInterface
    private interface Content {
        void write(OutputStream part) throws IOException;
    }
}
