package vn.tiendo.intake.source;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** The value of a cell as a Vietnamese reader sees it: dates by day, month and year, a month that was typed as "10/2026" so. */
final class ShownValue {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private final DataFormatter vietnamese = formatter(Locale.forLanguageTag("vi-VN"));
    private final DataFormatter plain = formatter(Locale.ROOT);

    String of(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.ERROR) {
            return "";
        }
        if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return date(cell);
        }
        return (isFirst(cell) ? plain : vietnamese).formatCellValue(cell);
    }

    private String date(Cell cell) {
        String format = cell.getCellStyle()
                .getDataFormatString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\[[^]]*]", "");
        LocalDateTime date = cell.getLocalDateTimeCellValue();
        if (!format.contains("y") && !format.contains("d")) {
            return vietnamese.formatCellValue(cell);
        }
        return date.format(format.contains("d") ? DAY : MONTH);
    }

    /** The number of a row keeps its point: 1.1. */
    private static boolean isFirst(Cell cell) {
        return cell.getColumnIndex() == cell.getRow().getFirstCellNum();
    }

    private static DataFormatter formatter(Locale locale) {
        var formatter = new DataFormatter(locale);
        formatter.setUseCachedValuesForFormulaCells(true);
        return formatter;
    }
}
