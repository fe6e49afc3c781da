package vn.tiendo.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.intake.source.Source.Cell;
import vn.tiendo.intake.source.Source.Paragraph;
import vn.tiendo.intake.source.Source.Row;
import vn.tiendo.intake.source.Source.Table;
import vn.tiendo.refusal.Refusal;

/** PDFs drawn here, as word processors draw them. */
class PdfSourceTests {

    private static final List<Integer> COLUMNS = List.of(60, 100, 300, 420);

    @TempDir
    private Path folder;

    @Test
    void readsATableOverTwoPagesAsOneWithThePageOfEachRow() throws IOException {
        try (var pdf = new PdfSample()) {
            pdf.grid(COLUMNS, 700, 730, 780);
            row(pdf, 700, "TT", "Nội dung", "Chủ trì");
            pdf.cell(100, 730, "Trồng cây ở ", "ven đường ");
            pdf.cell(60, 730, "1");
            pdf.turnPage(0);
            pdf.grid(COLUMNS, 30, 60, 90);
            row(pdf, 30, "", "làng", "");
            row(pdf, 60, "2", "Sửa cầu", "Phòng Kinh tế");

            assertThat(table(read(pdf)).rows())
                    .extracting(Row::page, PdfSourceTests::texts)
                    .containsExactly(
                            tuple(1, List.of("TT", "Nội dung", "Chủ trì")),
                            tuple(1, List.of("1", "Trồng cây ở\nven đường", "")),
                            tuple(2, List.of("", "làng", "")),
                            tuple(2, List.of("2", "Sửa cầu", "Phòng Kinh tế")));
        }
    }

    @Test
    void givesAHeadingThatThePageCutsWhole() throws IOException {
        try (var pdf = new PdfSample()) {
            pdf.grid(COLUMNS, 760, 790);
            row(pdf, 760, "TT", "Nội dung ", "Cơ quan ");
            pdf.turnPage(0);
            pdf.grid(COLUMNS, 30, 60, 90);
            row(pdf, 30, "", "công việc", "chủ trì");
            row(pdf, 60, "1", "Sửa cầu", "Phòng Kinh tế");

            assertThat(table(read(pdf)).rows())
                    .extracting(PdfSourceTests::texts)
                    .containsExactly(
                            List.of("TT", "Nội dung\ncông việc", "Cơ quan\nchủ trì"),
                            List.of("1", "Sửa cầu", "Phòng Kinh tế"));
        }
    }

    @Test
    void joinsARowThatThePageCutsWhereItsTextIsSeenToGoOn() throws IOException {
        try (var pdf = new PdfSample()) {
            var columns = List.of(60, 100, 103 + (int) Math.ceil(pdf.width("Trồng cây ở") + 3));
            pdf.grid(columns, 730, 760, 780);
            pdf.cell(60, 730, "1");
            pdf.cell(100, 730, "Sửa cầu");
            pdf.cell(60, 760, "2");
            pdf.cell(100, 760, "Trồng cây ");
            pdf.turnPage(0);
            pdf.grid(columns, 30, 60, 90);
            pdf.cell(100, 30, "Vạn Phúc");
            pdf.cell(60, 60, "3");

            assertThat(table(read(pdf)).rows())
                    .extracting(PdfSourceTests::texts)
                    .containsExactly(List.of("1", "Sửa cầu"), List.of("2", "Trồng cây\nVạn Phúc"), List.of("3", ""));
        }
    }

    @Test
    void readsAPageThatIsShownTurned() throws IOException {
        try (var pdf = new PdfSample()) {
            pdf.turnPage(90);
            pdf.sideways();
            pdf.grid(COLUMNS, 100, 130);
            row(pdf, 100, "1", "Sửa cầu", "Phòng Kinh tế");

            assertThat(texts(table(read(pdf)).rows().get(0))).containsExactly("1", "Sửa cầu", "Phòng Kinh tế");
        }
    }

    @Test
    void closesARowThatThePageCutsWithoutARuleBelowIt() throws IOException {
        try (var pdf = new PdfSample()) {
            pdf.grid(COLUMNS, 700, 730);
            row(pdf, 700, "1", "Sửa cầu", "Phòng Kinh tế");
            for (int x : COLUMNS) {
                pdf.rule(x, 730, x, 790);
            }
            row(pdf, 730, "2", "Nạo vét mương", "Các thôn");

            assertThat(table(read(pdf)).rows())
                    .extracting(PdfSourceTests::texts)
                    .containsExactly(
                            List.of("1", "Sửa cầu", "Phòng Kinh tế"), List.of("2", "Nạo vét mương", "Các thôn"));
        }
    }

    @Test
    void keepsColumnsOfAPageOnWhichAllRowsAreMerged() throws IOException {
        try (var pdf = new PdfSample()) {
            pdf.grid(COLUMNS, 700, 730);
            row(pdf, 700, "1", "Sửa cầu", "Phòng Kinh tế");
            pdf.turnPage(0);
            pdf.grid(List.of(60, 100, 420), 30, 60);
            pdf.cell(60, 30, "II");
            pdf.cell(100, 30, "Môi trường");

            assertThat(table(read(pdf)).rows().get(1).cells())
                    .containsExactly(new Cell("II", 0, 1, false), new Cell("Môi trường", 1, 2, false));
        }
    }

    @Test
    void marksTheLowerPartOfACellMergedDownwards() throws IOException {
        try (var pdf = new PdfSample()) {
            pdf.grid(List.of(100, 300, 420), 100, 130, 160);
            pdf.rule(60, 100, 60, 160);
            pdf.rule(60, 100, 100, 100);
            pdf.rule(60, 160, 100, 160);
            row(pdf, 100, "1", "Sửa cầu", "Phòng Kinh tế");
            row(pdf, 130, "", "Sửa kè", "Các thôn");

            var rows = table(read(pdf)).rows();
            assertThat(rows.get(0).cells().get(0)).isEqualTo(new Cell("1", 0, 1, false));
            assertThat(rows.get(1).cells().get(0)).isEqualTo(new Cell("", 0, 1, true));
        }
    }

    @Test
    void joinsAWordThatANarrowColumnBreaks() throws IOException {
        try (var pdf = new PdfSample()) {
            int right = 103 + (int) Math.ceil(pdf.width("118/2031") + 4);
            pdf.grid(List.of(60, 100, right), 100, 200);
            pdf.cell(60, 100, "1 ");
            pdf.cell(100, 100, "theo ", "Kế ", "hoạch ", "118/2031", "/KH-AB", "của xã");

            assertThat(texts(table(read(pdf)).rows().get(0))).endsWith("theo\nKế\nhoạch\n118/2031/KH-AB\ncủa xã");
        }
    }

    @Test
    void givesAWordThatThePagesEndCutsWholeInTheUpperRow() throws IOException {
        try (var pdf = new PdfSample()) {
            int right = 103 + (int) Math.ceil(pdf.width("100") + 4);
            pdf.grid(List.of(60, 100, right), 740, 770, 800);
            pdf.cell(60, 740, "1 ");
            pdf.cell(100, 740, "5 ");
            pdf.cell(60, 770, "2 ");
            pdf.cell(100, 770, "100");
            pdf.turnPage(0);
            pdf.grid(List.of(60, 100, right), 30, 60, 90);
            pdf.cell(100, 30, "%");
            pdf.cell(60, 60, "3 ");

            assertThat(table(read(pdf)).rows())
                    .extracting(PdfSourceTests::texts)
                    .containsExactly(List.of("1", "5"), List.of("2", "100%"), List.of("3", ""));
        }
    }

    @Test
    void composesMarksThatAreDrawnApartFromTheirLetters() throws IOException {
        try (var pdf = new PdfSample()) {
            pdf.text(60, 100, "Ke\u0302\u0301 hoa\u0323ch");

            assertThat(paragraphs(read(pdf))).containsExactly("Kế hoạch");
        }
    }

    @Test
    void joinsWrappedLinesAndStartsAParagraphAfterAShortLine() throws IOException {
        try (var pdf = new PdfSample()) {
            String full = "Mỗi thôn chọn một đoạn đường để trồng hoa, mỗi nhà nhận chăm một khóm và báo với thôn, ";
            pdf.text(60, 100, full);
            pdf.text(60, 114, "xã khen nhà chăm tốt.");
            pdf.text(60, 128, "- Xã cấp cây giống.");
            pdf.text(60, 142, "- Thôn cử người trông.");

            assertThat(paragraphs(read(pdf)))
                    .containsExactly(
                            full.strip() + " xã khen nhà chăm tốt.", "- Xã cấp cây giống.", "- Thôn cử người trông.");
        }
    }

    @Test
    void joinsAParagraphOverPagesAndDropsThePagesNumbers() throws IOException {
        try (var pdf = new PdfSample()) {
            String full = "Mỗi thôn chọn một đoạn đường để trồng hoa, mỗi nhà nhận chăm một khóm và báo với thôn, ";
            pdf.text(60, 780, full);
            pdf.turnPage(0);
            pdf.text(300, 40, "2");
            pdf.text(60, 80, "xã khen nhà chăm tốt.");

            assertThat(paragraphs(read(pdf))).containsExactly(full.strip() + " xã khen nhà chăm tốt.");
        }
    }

    @Test
    void readsTheLetterheadsLeftSideBeforeItsRight() throws IOException {
        try (var pdf = new PdfSample()) {
            pdf.text(60, 60, "ỦY BAN NHÂN DÂN");
            pdf.text(300, 60, "CỘNG HÒA XÃ HỘI");
            pdf.text(80, 76, "XÃ ĐỒNG HOA");
            pdf.text(310, 76, "Độc lập - Tự do");
            pdf.text(60, 120, "Kế hoạch trồng hoa trên các tuyến đường của xã trong năm nay");

            assertThat(paragraphs(read(pdf)))
                    .startsWith("ỦY BAN NHÂN DÂN", "XÃ ĐỒNG HOA", "CỘNG HÒA XÃ HỘI", "Độc lập - Tự do");
        }
    }

    @Test
    void readsATableBetweenParagraphsInItsPlace() throws IOException {
        try (var pdf = new PdfSample()) {
            pdf.text(60, 80, "Phụ lục 1");
            pdf.grid(COLUMNS, 100, 130);
            row(pdf, 100, "1", "Sửa cầu", "Phòng Kinh tế");
            pdf.text(60, 150, "Phụ lục 2");

            assertThat(read(pdf).blocks()).hasExactlyElementsOfTypes(Paragraph.class, Table.class, Paragraph.class);
        }
    }

    @Test
    void takesABoxAroundTextForAParagraph() throws IOException {
        try (var pdf = new PdfSample()) {
            pdf.grid(List.of(60, 300), 100, 130);
            pdf.cell(60, 100, "Khẩn");

            assertThat(paragraphs(read(pdf))).containsExactly("Khẩn");
        }
    }

    @Test
    void refusesAFileWithAPassword() throws IOException {
        try (var pdf = new PdfSample()) {
            pdf.text(60, 100, "Kế hoạch");
            pdf.document.protect(new StandardProtectionPolicy("chu", "khoa", new AccessPermission()));

            refused(pdf.save(folder), "mật khẩu");
        }
    }

    @Test
    void readsAFileThatOnlyForbidsChanges() throws IOException {
        try (var pdf = new PdfSample()) {
            pdf.text(60, 100, "Kế hoạch");
            pdf.document.protect(new StandardProtectionPolicy("chu", "", new AccessPermission()));

            assertThat(paragraphs(read(pdf))).containsExactly("Kế hoạch");
        }
    }

    @Test
    void refusesAScanWithoutText() throws IOException {
        try (var document = new PDDocument()) {
            addScan(document);
            refused(saved(document), "Tệp PDF là bản quét, không có lớp chữ");
        }
    }

    @Test
    void refusesAScannedPageAmongOthersRatherThanLoseIt() throws IOException {
        try (var pdf = new PdfSample()) {
            pdf.text(60, 100, "Kế hoạch");
            addScan(pdf.document);

            refused(pdf.save(folder), "Trang 2 của tệp PDF là ảnh quét");
        }
    }

    @Test
    void refusesABrokenFile() throws IOException {
        refused(Files.writeString(folder.resolve("hong.pdf"), "%PDF-1.7\n1 0 obj << /Type /Catalog >>"), "bị hỏng");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        refused(Files.createFile(folder.resolve("rong.pdf")), "Tệp rỗng");
    }

    @Test
    void refusesMorePagesThanAPlanHas() throws IOException {
        try (var document = new PDDocument()) {
            for (int i = 0; i <= PdfFile.MAX_PAGES; i++) {
                document.addPage(new PDPage());
            }
            refused(saved(document), "dài hơn 300 trang");
        }
    }

    @Test
    void refusesContentThatUnfoldsToMoreThanAPageHolds() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var bomb = new ByteArrayInputStream("0 ".repeat(20 << 20).getBytes());
            page.setContents(new PDStream(document, bomb, COSName.FLATE_DECODE));

            refused(saved(document), "quá nhiều nội dung");
        }
    }

    @Test
    void refusesFormsThatDrawOneAnotherWithoutEnd() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(PdfBombs.nested(document, 12, 10));

            refused(saved(document), "quá nhiều nội dung");
        }
    }

    @Test
    void refusesAPageFullOfRules() throws IOException {
        try (var pdf = new PdfSample()) {
            pdf.text(60, 100, "Kế hoạch");
            for (int i = 0; i < 6_500; i++) {
                pdf.rule(10, i / 10f, 500, i / 10f);
            }
            refused(pdf.save(folder), "quá nhiều nét kẻ");
        }
    }

    @Test
    void drawsAPageAsAPicture() throws IOException {
        try (var pdf = new PdfSample()) {
            pdf.text(60, 100, "Kế hoạch");
            var file = pdf.save(folder);

            var picture = ImageIO.read(new ByteArrayInputStream(PdfPages.png(file, 1)));
            assertThat(picture.getWidth()).isBetween(900, 915);
            assertThat(dark(picture)).isPositive();
            assertThatThrownBy(() -> PdfPages.png(file, 2))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("không có trang 2");
        }
    }

    private static long dark(BufferedImage picture) {
        return java.util.stream.IntStream.range(0, picture.getWidth() * picture.getHeight())
                .filter(i -> (picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) & 0xFF) < 128)
                .count();
    }

    private static void row(PdfSample pdf, int top, String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            pdf.cell(COLUMNS.get(i), top, cells[i]);
        }
    }

    private Source read(PdfSample pdf) throws IOException {
        return PdfSource.read(pdf.save(folder));
    }

    private static Table table(Source source) {
        assertThat(source.blocks()).hasSize(1);
        return (Table) source.blocks().get(0);
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    private static List<String> paragraphs(Source source) {
        return source.blocks().stream().map(block -> ((Paragraph) block).text()).toList();
    }

    private static void addScan(PDDocument document) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        var picture = new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 500, 700);
        }
    }

    private Path saved(PDDocument document) throws IOException {
        var file = folder.resolve("mau.pdf");
        document.save(file.toFile());
        return file;
    }

    private static void refused(Path file, String why) {
        assertThatThrownBy(() -> PdfSource.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
    }
}
