package vn.tiendo.intake.source;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.refusal.Refusal;

/** What cannot be read is refused with a sentence; what is hostile, before it costs anything. */
class SourceReaderTests {

    private static final String BOMB = "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;\">]>";

    @TempDir
    Path folder;

    @Test
    void refusesWhatIsNoFileOrEmpty() throws IOException {
        refuses(folder.resolve("none.docx"), "Không tìm thấy");
        refuses(folder, "không phải là một tệp");
        refuses(file(new byte[0]), "rỗng");
        refuses(file("   \n\t\n ".getBytes(StandardCharsets.UTF_8)), "không có chữ");
        refuses(file("12 34 -- 5".getBytes(StandardCharsets.UTF_8)), "không có chữ");
    }

    @Test
    void refusesOtherFormatsWhateverTheirName() throws IOException {
        refuses(file(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}), "định dạng");
        refuses(file("<html><body>Kế hoạch</body></html>".getBytes(StandardCharsets.UTF_8)), "định dạng");
        refuses(file("{\\rtf1 Kế hoạch}".getBytes(StandardCharsets.UTF_8)), "định dạng");
        refuses(file(("<?xml version=\"1.0\"?>" + BOMB + "<a>&y;</a>").getBytes(StandardCharsets.UTF_8)), "định dạng");
        refuses(file("Kế hoạch".getBytes(StandardCharsets.UTF_16LE)), "định dạng");
        refuses(zip("notes.txt", "Kế hoạch"), "định dạng");
    }

    @Test
    void refusesOldAndEncryptedOfficeFiles() throws Exception {
        Path file = folder.resolve("secret.xlsx");
        try (var system = new POIFSFileSystem();
                var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("Kế hoạch");
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (OutputStream sealed = encryptor.getDataStream(system)) {
                workbook.write(sealed);
            }
            system.writeFilesystem(out);
        }

        refuses(file, "mật khẩu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/document.xml",
                "word/numbering.xml",
                "word/_rels/document.xml.rels",
                "[Content_Types].xml",
                "docProps/core.xml"
            })
    void refusesDocumentTypesInAnyPart(String part) throws IOException {
        Path file = new WordFile(WordFile.paragraph("Kế hoạch"))
                .part(part, BOMB + "<a>&y;</a>")
                .write(folder);

        refuses(file, "ENTITY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/sharedStrings.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"})
    void refusesDocumentTypesInSpreadsheets(String part) throws IOException {
        refuses(zip(part, BOMB + "<a>&y;</a>"), "ENTITY");
    }

    @Test
    void refusesPartsThatUnpackToTooMuch() throws IOException {
        refuses(new WordFile(" ".repeat((int) Limits.USUAL.partBytes())).write(folder), "nén quá mức");
    }

    @Test
    void refusesTooManyRowsAndTooDeepNesting() throws IOException {
        String rows = new Random(1)
                .longs(Limits.USUAL.rows() + 1L)
                .mapToObj(word -> WordFile.row(WordFile.cell(WordFile.paragraph("việc " + word))))
                .collect(Collectors.joining());
        refuses(new WordFile(WordFile.table(rows)).write(folder), "quá nhiều dòng");
        refuses(
                new WordFile("<w:sdt><w:sdtContent>".repeat(1000) + "</w:sdtContent></w:sdt>".repeat(1000))
                        .write(folder),
                "lồng nhau");
        refuses(
                new WordFile("<w:p>" + "<w:ins>".repeat(1000) + "</w:ins>".repeat(1000) + "</w:p>").write(folder),
                "lồng nhau");
        refuses(file("a\tb\tc\n".repeat(Limits.USUAL.rows() + 1).getBytes(StandardCharsets.UTF_8)), "quá nhiều dòng");
    }

    @Test
    void refusesTooLargeAndBrokenFiles() throws IOException {
        refuses(file(new byte[(int) Limits.USUAL.fileBytes() + 1]), "20 MB");
        refuses(file(new byte[] {'P', 'K', 3, 4, 1, 2, 3}), "hỏng");
        refuses(new WordFile("<w:p>").write(folder), "hỏng");
        refuses(zip("xl/workbook.xml", "<workbook/>"), "hỏng");
        refuses(zip("word/document.xml", "<w:document/>"), "hỏng");
    }

    private static void refuses(Path file, String words) {
        assertThatThrownBy(() -> SourceReader.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("plan.txt"), content);
    }

    private Path zip(String name, String content) throws IOException {
        Path file = folder.resolve("plan.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }
}
