package vn.tiendo.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.tiendo.indicator.IndicatorTable;
import vn.tiendo.unit.Commune;

/**
 * Writes a plan as a spreadsheet: the letter on the first sheet, each appendix on one of its own, in the columns in which it
 * came. What is written is read back without a difference.
 */
final class PlanWorkbook {

    private static final int CHARACTER = 256;
    private static final int LETTER_WIDTH = 110;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final WorkbookStyles styles = new WorkbookStyles(book);

    private PlanWorkbook() {}

    static void write(PlanFile.PlanPart plan, Commune commune, OutputStream out) throws IOException {
        var workbook = new PlanWorkbook();
        try (var book = workbook.book) {
            workbook.letter(PlanLetter.lines(plan, commune));
            var number = 0;
            for (var appendix : plan.appendices()) {
                workbook.appendix(appendix, ++number);
            }
            for (var table : plan.indicatorTables()) {
                workbook.indicators(table, ++number);
            }
            book.write(out);
        }
    }

    private void letter(List<String> lines) {
        var sheet = book.createSheet("Văn bản");
        sheet.setColumnWidth(0, LETTER_WIDTH * CHARACTER);
        for (var line : lines) {
            put(row(sheet), 0, line, styles.text());
        }
    }

    private void appendix(PlanFile.Appendix appendix, int number) {
        var groups = appendix.groups().stream()
                .map(group -> new Part<>(group.number(), group.title(), group.tasks()))
                .toList();
        table(appendix.title(), number, TaskColumns.of(appendix), groups);
    }

    private void indicators(IndicatorTable table, int number) {
        var groups = table.groups().stream()
                .map(group -> new Part<>(group.number(), group.title(), group.indicators()))
                .toList();
        table(table.title(), number, IndicatorColumns.of(table), groups);
    }

    private record Part<T>(String number, String title, List<T> rows) {}

    private <T> void table(
            @Nullable String written, int number, List<WorkbookColumn<T>> columns, List<Part<T>> groups) {
        var title = Objects.requireNonNullElse(written, "");
        var sheet = book.createSheet(WorkbookUtil.createSafeSheetName("Phụ lục " + number));
        layOut(sheet, columns);
        merged(sheet, 0, columns.size(), title.isBlank() ? "PHỤ LỤC " + number : title, styles.title());
        header(sheet, columns);
        groups.forEach(group -> group(sheet, columns, group));
    }

    private <T> void header(Sheet sheet, List<WorkbookColumn<T>> columns) {
        var header = row(sheet);
        for (var i = 0; i < columns.size(); i++) {
            put(header, i, columns.get(i).heading(), styles.head());
        }
        sheet.createFreezePane(0, header.getRowNum() + 1);
        sheet.setRepeatingRows(new CellRangeAddress(header.getRowNum(), header.getRowNum(), -1, -1));
    }

    private <T> void group(Sheet sheet, List<WorkbookColumn<T>> columns, Part<T> group) {
        if (!group.number().equals(PlanFile.Group.NONE)) {
            var row = merged(sheet, 1, columns.size(), group.title(), styles.group());
            put(row, 0, group.number(), styles.group());
        }
        group.rows().forEach(one -> cells(row(sheet), columns, one));
    }

    private <T> void cells(Row row, List<WorkbookColumn<T>> columns, T one) {
        for (var i = 0; i < columns.size(); i++) {
            put(row, i, columns.get(i).cell().apply(one), i == 0 ? styles.number() : styles.cell());
        }
    }

    /** A row of one cell from a column to the last one. */
    private static Row merged(Sheet sheet, int from, int columns, String text, CellStyle style) {
        var row = row(sheet);
        for (var i = from; i < columns; i++) {
            put(row, i, i == from ? text : "", style);
        }
        if (columns - from > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, columns - 1));
        }
        return row;
    }

    private static <T> void layOut(Sheet sheet, List<WorkbookColumn<T>> columns) {
        for (var i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static Row row(Sheet sheet) {
        return sheet.createRow(sheet.getPhysicalNumberOfRows());
    }

    /** Always as text: a cell that begins with "=" is a plan's words, never a formula. */
    private static void put(Row row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
