package vn.tiendo.measurement;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** Writes a plan's indicators with their results as a spreadsheet, row by row: only the last rows are held in memory. */
final class IndicatorWorkbook {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int CHARACTER = 256;

    private record Column(String heading, int width, Function<IndicatorList.Row, String> cell) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 10, IndicatorList.Row::number),
            new Column("Nhóm", 30, IndicatorList.Row::group),
            new Column("Chỉ tiêu", 45, IndicatorList.Row::title),
            new Column("Đơn vị tính", 12, IndicatorList.Row::unitOfMeasure),
            new Column("Chủ trì", 22, IndicatorList.Row::lead),
            new Column("Mục tiêu", 28, row -> String.join("\n", row.targets())),
            new Column("Số liệu đã chấp nhận", 28, IndicatorList.Row::value),
            new Column("Kết quả", 20, IndicatorList.Row::result),
            new Column("So với lần trước", 28, IndicatorList.Row::trend),
            new Column("Mâu thuẫn trong kế hoạch", 45, row -> row.contradictions().stream()
                    .map(IndicatorList.Other::sentence)
                    .collect(Collectors.joining("\n"))));

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final SXSSFSheet sheet = book.createSheet("Chỉ tiêu");
    private final CellStyle cell = style(false);
    private int rows;

    private IndicatorWorkbook() {}

    /** The heading names the plan and the year. */
    static void write(IndicatorList list, OutputStream out) throws IOException {
        var workbook = new IndicatorWorkbook();
        try (var book = workbook.book) {
            workbook.layOut();
            workbook.head();
            list.rows().forEach(workbook::line);
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

    private void line(IndicatorList.Row line) {
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
