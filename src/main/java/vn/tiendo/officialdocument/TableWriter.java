package vn.tiendo.officialdocument;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Writes a ruled table of fixed columns, its head on every page, no row torn between two. */
final class TableWriter {

    private final XWPFTable table;
    private final XWPFDocument document;
    private final List<Block.Column> columns;
    private final List<Integer> widths;

    private TableWriter(XWPFTable table, XWPFDocument document, List<Block.Column> columns, int width) {
        this.table = table;
        this.document = document;
        this.columns = columns;
        var shares = columns.stream().mapToInt(Block.Column::width).sum();
        this.widths =
                columns.stream().map(column -> width * column.width() / shares).toList();
    }

    static void write(Block.Table content, XWPFTable table, XWPFDocument document, int width) {
        var writer = new TableWriter(table, document, content.columns(), width);
        writer.layOut();
        writer.head();
        content.rows().forEach(writer::row);
        table.removeRow(0); // the empty one that every new table begins with
    }

    private void layOut() {
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setCellMargins(0, 70, 0, 70);
        var grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    private void head() {
        var row = newRow();
        row.setRepeatHeader(true);
        for (var i = 0; i < columns.size(); i++) {
            var cell = row.getCell(i);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            write(cell, columns.get(i).heading(), NamedStyle.DAU_BANG, true);
        }
    }

    private void row(Block.Row content) {
        var row = newRow();
        for (var i = 0; i < columns.size(); i++) {
            var cell = row.getCell(i);
            write(cell, content.cells().get(i), NamedStyle.O_BANG, content.strong());
            cell.getParagraphs().get(0).setAlignment(align(columns.get(i).align()));
        }
    }

    private XWPFTableRow newRow() {
        var row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
        row.setCantSplitRow(true);
        widths.forEach(width -> row.createCell().setWidth(Integer.toString(width)));
        return row;
    }

    private void write(XWPFTableCell cell, String text, NamedStyle style, boolean bold) {
        var paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style.in(document));
        var run = paragraph.createRun();
        if (bold) {
            run.setBold(true);
        }
        run.setText(PlainText.clean(text).strip());
    }

    private static ParagraphAlignment align(Block.Align align) {
        return switch (align) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }
}
