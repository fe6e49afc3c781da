package vn.tiendo.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** One plan of an invented commune in every format. */
public final class SamplePlans {

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

    private static final int ROWS_ON_A_PAGE = 12;

    private SamplePlans() {}

    /** A small plan. */
    static void writeAll(Path folder) throws IOException {
        writeAll(folder, ROWS);
    }

    /** A plan of that many tasks. */
    public static void writeAll(Path folder, int tasks) throws IOException {
        var rows = new ArrayList<>(ROWS.subList(0, 2));
        for (int task = 1; task <= tasks; task++) {
            var row = new ArrayList<>(ROWS.get(2 + task % 2));
            row.set(0, String.valueOf(task));
            row.set(1, row.get(1) + " số " + task);
            rows.add(row);
        }
        writeAll(folder, rows);
    }

    private static void writeAll(Path folder, List<List<String>> rows) throws IOException {
        word(folder.resolve("sample.docx"), rows);
        spreadsheet(folder.resolve("sample.xlsx"), rows);
        pdf(folder.resolve("sample.pdf"), rows);
        Files.writeString(folder.resolve("sample.txt"), String.join("\n\n", LETTER) + "\n\n" + tabbed(rows));
    }

    private static String tabbed(List<List<String>> rows) {
        return String.join(
                "\n", rows.stream().map(row -> String.join("\t", row)).toList());
    }

    private static void word(Path file, List<List<String>> rows) throws IOException {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            LETTER.forEach(line -> document.createParagraph().createRun().setText(line));
            var table = document.createTable(rows.size(), rows.get(0).size());
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    table.getRow(row).getCell(column).setText(rows.get(row).get(column));
                }
            }
            document.write(out);
        }
    }

    private static void spreadsheet(Path file, List<List<String>> rows) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Phụ lục");
            LETTER.forEach(line -> sheet.createRow(sheet.getPhysicalNumberOfRows())
                    .createCell(0)
                    .setCellValue(line));
            rows.forEach(cells -> {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int column = 0; column < cells.size(); column++) {
                    row.createCell(column).setCellValue(cells.get(column));
                }
            });
            book.write(out);
        }
    }

    /** Ruled tables, each row 40 points high, as many to a page as fit. */
    private static void pdf(Path file, List<List<String>> rows) throws IOException {
        try (var document = new PDDocument()) {
            var font = PDType0Font.load(
                    document,
                    PDDocument.class.getResourceAsStream(
                            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
            for (int first = 0; first < rows.size(); first += ROWS_ON_A_PAGE) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.setFont(font, 4);
                    letter(content, first == 0 ? LETTER : List.of());
                    table(content, rows.subList(first, Math.min(rows.size(), first + ROWS_ON_A_PAGE)));
                }
            }
            document.save(file.toFile());
        }
    }

    private static void letter(PDPageContentStream content, List<String> lines) throws IOException {
        for (int line = 0; line < lines.size(); line++) {
            write(content, 40, 800 - 12 * line, lines.get(line));
        }
    }

    private static void table(PDPageContentStream content, List<List<String>> rows) throws IOException {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                content.addRect(30 + 90 * column, 600 - 40 * row, 90, 40);
                write(content, 33 + 90 * column, 620 - 40 * row, rows.get(row).get(column));
            }
        }
        content.stroke();
    }

    private static void write(PDPageContentStream content, float x, float y, String text) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}
