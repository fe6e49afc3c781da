package vn.tiendo.plan;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of a plan's spreadsheet look: the type of official documents, every word in view. */
final class WorkbookStyles {

    private static final String FONT = "Times New Roman";

    private final Workbook book;

    WorkbookStyles(Workbook book) {
        this.book = book;
        this.text = style(12, false);
        this.title = centred(style(14, true));
        this.head = filled(boxed(centred(style(12, true))));
        this.group = boxed(style(12, true));
        this.number = boxed(centred(style(12, false)));
        this.cell = boxed(style(12, false));
    }

    private final CellStyle text;
    private final CellStyle title;
    private final CellStyle head;
    private final CellStyle group;
    private final CellStyle number;
    private final CellStyle cell;

    CellStyle text() {
        return text;
    }

    CellStyle title() {
        return title;
    }

    CellStyle head() {
        return head;
    }

    CellStyle group() {
        return group;
    }

    CellStyle number() {
        return number;
    }

    CellStyle cell() {
        return cell;
    }

    private CellStyle style(int size, boolean bold) {
        var font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        var style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        return style;
    }

    private static CellStyle centred(CellStyle style) {
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private static CellStyle boxed(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static CellStyle filled(CellStyle style) {
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
