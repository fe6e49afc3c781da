package vn.tiendo.officialdocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The table of an appendix as a spreadsheet, for those who go on calculating with it. */
public final class SpreadsheetAnnex {

    private static final int CHARACTER = 256;
    private static final int CHARACTERS_A_PAGE = 130;

    private SpreadsheetAnnex() {}

    /** An .xlsx file of one sheet; every cell is text, so nothing in it is ever taken for a formula. */
    public static byte[] of(String title, Block.Table table) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Phụ lục");
            write(sheet, List.of(title), style(book, true, false));
            var plain = style(book, false, true);
            var strong = style(book, true, true);
            write(sheet, table.columns().stream().map(Block.Column::heading).toList(), strong);
            table.rows().forEach(row -> write(sheet, row.cells(), row.strong() ? strong : plain));
            layOut(sheet, table.columns());
            book.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(Sheet sheet, List<String> cells, CellStyle style) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (var i = 0; i < cells.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellStyle(style);
            cell.setCellValue(fitting(PlainText.clean(cells.get(i)).strip()));
        }
    }

    private static String fitting(String text) {
        return text.substring(0, Math.min(text.length(), SpreadsheetVersion.EXCEL2007.getMaxTextLength()));
    }

    private static void layOut(Sheet sheet, List<Block.Column> columns) {
        var shares = columns.stream().mapToInt(Block.Column::width).sum();
        for (var i = 0; i < columns.size(); i++) {
            var width = CHARACTERS_A_PAGE * columns.get(i).width() / shares;
            sheet.setColumnWidth(i, Math.max(width, 5) * CHARACTER);
        }
        sheet.createFreezePane(0, 2);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static CellStyle style(Workbook book, boolean bold, boolean boxed) {
        var font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 12);
        font.setBold(bold);
        var style = book.createCellStyle();
        style.setFont(font);
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return boxed ? boxed(style) : style;
    }

    private static CellStyle boxed(CellStyle style) {
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
