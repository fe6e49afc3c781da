package vn.tiendo.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** One small plan of an invented commune in every format. */
final class SamplePlans {

    private static final List<String> LETTER = List.of(
            "ỦY BAN NHÂN DÂN",
            "XÃ ĐÔNG SƠN",
            "Số: 21/KH-UBND",
            "Đông Sơn, ngày 05 tháng 02 năm 2026",
            "KẾ HOẠCH",
            "Ứng dụng công nghệ số trên địa bàn xã năm 2026",
            "PHỤ LỤC: PHÂN CÔNG NHIỆM VỤ");
    private static final List<List<String>> ROWS = List.of(
            List.of(
                    "STT",
                    "Nội dung công việc",
                    "Cơ quan chủ trì",
                    "Cơ quan phối hợp",
                    "Sản phẩm đầu ra",
                    "Thời gian hoàn thành"),
            List.of("I", "Hạ tầng", "", "", "", ""),
            List.of("1", "Lắp điểm truy cập mạng ở nhà văn hóa", "Phòng VHXH", "Các thôn", "Báo cáo", "6/2026"),
            List.of(
                    "2",
                    "Rà soát máy tính của bộ phận một cửa",
                    "Trung tâm Phục vụ hành chính công",
                    "Phòng Kinh tế",
                    "Báo cáo",
                    "Quý II/2026"),
            List.of("II", "Con người", "", "", "", ""),
            List.of(
                    "3",
                    "Mở lớp kỹ năng số cho người cao tuổi",
                    "Phòng VHXH",
                    "các đoàn thể",
                    "Kế hoạch",
                    "Thường xuyên"));

    private SamplePlans() {}

    static void writeAll(Path folder) throws IOException {
        word(folder.resolve("sample.docx"));
        spreadsheet(folder.resolve("sample.xlsx"));
        pdf(folder.resolve("sample.pdf"));
        Files.writeString(folder.resolve("sample.txt"), String.join("\n\n", LETTER) + "\n\n" + tabbed());
    }

    private static String tabbed() {
        return String.join(
                "\n", ROWS.stream().map(row -> String.join("\t", row)).toList());
    }

    private static void word(Path file) throws IOException {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            LETTER.forEach(line -> document.createParagraph().createRun().setText(line));
            var table = document.createTable(ROWS.size(), ROWS.get(0).size());
            for (int row = 0; row < ROWS.size(); row++) {
                for (int column = 0; column < ROWS.get(row).size(); column++) {
                    table.getRow(row).getCell(column).setText(ROWS.get(row).get(column));
                }
            }
            document.write(out);
        }
    }

    private static void spreadsheet(Path file) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Phụ lục");
            LETTER.forEach(line -> sheet.createRow(sheet.getPhysicalNumberOfRows())
                    .createCell(0)
                    .setCellValue(line));
            ROWS.forEach(cells -> {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int column = 0; column < cells.size(); column++) {
                    row.createCell(column).setCellValue(cells.get(column));
                }
            });
            book.write(out);
        }
    }

    /** A ruled table, each row 40 points high. */
    private static void pdf(Path file) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var font = PDType0Font.load(
                    document,
                    PDDocument.class.getResourceAsStream(
                            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
            try (var content = new PDPageContentStream(document, page)) {
                content.setFont(font, 5);
                for (int line = 0; line < LETTER.size(); line++) {
                    write(content, 40, 800 - 12 * line, LETTER.get(line));
                }
                for (int row = 0; row < ROWS.size(); row++) {
                    for (int column = 0; column < ROWS.get(row).size(); column++) {
                        content.addRect(30 + 90 * column, 600 - 40 * row, 90, 40);
                        write(
                                content,
                                33 + 90 * column,
                                620 - 40 * row,
                                ROWS.get(row).get(column));
                    }
                }
                content.stroke();
            }
            document.save(file.toFile());
        }
    }

    private static void write(PDPageContentStream content, float x, float y, String text) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}
