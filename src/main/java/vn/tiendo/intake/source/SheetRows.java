package vn.tiendo.intake.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The rows of a sheet on its grid, with its merged cells; rows without any text are kept, empty, where they part others. */
final class SheetRows {

    private static final int MOST_COLUMNS = 60;

    private final XSSFSheet sheet;
    private final Limits limits;
    private final int page;
    private final ShownValue values = new ShownValue();
    private final Map<Integer, List<CellRangeAddress>> merged = new HashMap<>();
    private int last;

    private SheetRows(XSSFSheet sheet, Limits limits, int page) {
        this.sheet = sheet;
        this.limits = limits;
        this.page = page;
    }

    static List<Source.Row> of(XSSFSheet sheet, Limits limits, int page) {
        return new SheetRows(sheet, limits, page).read();
    }

    private List<Source.Row> read() {
        measure();
        sheet.getMergedRegions().forEach(this::merge);
        var rows = new ArrayList<Source.Row>();
        int before = -1;
        int filled = 0;
        for (Row row : sheet) {
            Source.Row read = row(row.getRowNum(), row);
            boolean blank = read.cells().stream().allMatch(cell -> cell.text().isBlank());
            if (row.getRowNum() > before + 1 && !rows.isEmpty()) {
                rows.add(new Source.Row(List.of(), page));
            }
            rows.add(blank && !continues(read) ? new Source.Row(List.of(), page) : read);
            before = row.getRowNum();
            filled += rows.get(rows.size() - 1).cells().isEmpty() ? 0 : 1;
            limits.checkRows(filled);
        }
        return rows;
    }

    private static boolean continues(Source.Row row) {
        return row.cells().stream().anyMatch(Source.Cell::continues);
    }

    /** The last column that holds a word: formats run far beyond. */
    private void measure() {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getColumnIndex() > last
                        && cell.getColumnIndex() < MOST_COLUMNS
                        && !values.of(cell).isBlank()) {
                    last = cell.getColumnIndex();
                }
            }
        }
    }

    private void merge(CellRangeAddress range) {
        limits.checkRows(merged.size());
        for (int row = range.getFirstRow(); row <= Math.min(range.getLastRow(), sheet.getLastRowNum()); row++) {
            merged.computeIfAbsent(row, fresh -> new ArrayList<>()).add(range);
        }
    }

    private Source.Row row(int number, Row row) {
        var cells = new ArrayList<Source.Cell>();
        int column = 0;
        while (column <= last) {
            Source.Cell cell = cell(number, row, column);
            cells.add(cell);
            column += cell.span();
        }
        return new Source.Row(cells, page);
    }

    private Source.Cell cell(int number, Row row, int column) {
        for (CellRangeAddress range : merged.getOrDefault(number, List.of())) {
            if (range.getFirstColumn() <= column && column <= range.getLastColumn()) {
                boolean continues = range.getFirstRow() < number;
                int span = Math.min(range.getLastColumn(), last) - column + 1;
                return new Source.Cell(continues ? "" : text(row, column), column, span, continues);
            }
        }
        return new Source.Cell(text(row, column), column, 1, false);
    }

    private String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? "" : values.of(cell).strip();
    }
}
