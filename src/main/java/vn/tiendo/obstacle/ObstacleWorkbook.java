package vn.tiendo.obstacle;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes lines of the register as a spreadsheet, row by row: only the last rows are held in memory. */
final class ObstacleWorkbook {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int CHARACTER = 256;

    private record Column(String heading, int width, Function<ObstacleRegister.Line, String> cell) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("Kế hoạch", 14, ObstacleRegister.Line::plan),
            new Column("Nhiệm vụ", 30, line -> line.reference() + "\n" + line.title()),
            new Column("Đơn vị", 20, ObstacleRegister.Line::unit),
            new Column("Ngày nêu", 12, ObstacleRegister.Line::raisedOn),
            new Column("Khó khăn, vướng mắc", 45, ObstacleRegister.Line::content),
            new Column("Kiến nghị", 35, ObstacleRegister.Line::proposal),
            new Column("Thuộc thẩm quyền", 16, ObstacleRegister.Line::level),
            new Column("Mong có trả lời trước", 12, ObstacleRegister.Line::wantedBy),
            new Column("Trạng thái", 18, ObstacleRegister.Line::state),
            new Column("Hạn xử lý", 14, line -> line.due() + (line.overdue() ? " (quá hạn)" : "")),
            new Column("Ý kiến của VHXH", 35, ObstacleRegister.Line::opinion),
            new Column("Lãnh đạo", 35, ObstacleRegister.Line::decision),
            new Column("Đơn vị giải quyết", 22, ObstacleRegister.Line::resolver),
            new Column("Kết quả giải quyết", 35, ObstacleRegister.Line::result),
            new Column("Văn bản gửi thành phố", 20, ObstacleRegister.Line::letter),
            new Column("Văn bản trả lời", 20, ObstacleRegister.Line::answered),
            new Column("Nội dung trả lời", 35, ObstacleRegister.Line::answer));

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final SXSSFSheet sheet = book.createSheet("Khó khăn, vướng mắc");
    private final CellStyle cell = style(false);
    private int rows;

    private ObstacleWorkbook() {}

    /** @param lines hands each line to the taker that it is given */
    static void write(Consumer<Consumer<ObstacleRegister.Line>> lines, OutputStream out) throws IOException {
        var workbook = new ObstacleWorkbook();
        try (var book = workbook.book) {
            workbook.layOut();
            workbook.head();
            lines.accept(workbook::line);
            book.write(out);
        }
    }

    private void layOut() {
        for (var i = 0; i < COLUMNS.size(); i++) {
            sheet.setColumnWidth(i, COLUMNS.get(i).width() * CHARACTER);
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.createFreezePane(0, 1);
    }

    private void head() {
        var style = style(true);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        var row = sheet.createRow(rows++);
        for (var i = 0; i < COLUMNS.size(); i++) {
            put(row, i, COLUMNS.get(i).heading(), style);
        }
    }

    private void line(ObstacleRegister.Line line) {
        var row = sheet.createRow(rows++);
        for (var i = 0; i < COLUMNS.size(); i++) {
            put(row, i, COLUMNS.get(i).cell().apply(line), cell);
        }
    }

    /** Always as text: a cell that begins with "=" is somebody's words, never a formula. */
    private static void put(Row row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private CellStyle style(boolean bold) {
        var font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 12);
        font.setBold(bold);
        var style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
