package vn.tiendo.calendar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.tiendo.refusal.Refusal;

/** Reads and writes days as a table "ngày; loại; tên": a spreadsheet, or text as Excel in Vietnam saves it. */
final class CalendarFile {

    static final int LARGEST = 1024 * 1024;

    private static final int MOST_LINES = 2000;
    private static final String MARK = "\uFEFF";
    private static final byte ZIP = 'P';

    private CalendarFile() {}

    /** @throws Refusal if the content is no such table */
    static List<CalendarLine> read(byte[] content) {
        Refusal.unless(content.length > 0, "Tệp rỗng.");
        Refusal.unless(content.length <= LARGEST, "Tệp quá lớn: tệp lịch nhiều nhất là 1 MB.");
        var lines = content.length > 1 && content[0] == ZIP && content[1] == 'K'
                ? spreadsheet(content)
                : text(decoded(content));
        Refusal.unless(lines.size() <= MOST_LINES, "Tệp có quá " + MOST_LINES + " dòng.");
        return lines.stream().filter(line -> !line.isBlank() && !line.isHead()).toList();
    }

    /** A table that Excel in Vietnam opens as such, and that {@link #read} takes back. */
    static String write(List<CalendarDay> days) {
        var table = new StringBuilder(MARK);
        var format = CSVFormat.EXCEL.builder().setDelimiter(';').build();
        table.append(format.format("ngày", "loại", "tên")).append("\r\n");
        days.forEach(day -> table.append(
                        format.format(VietnamTime.format(day.day()), day.kind().wording(), day.label()))
                .append("\r\n"));
        return table.toString();
    }

    private static String decoded(byte[] content) {
        var twoBytes = content.length > 1 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE;
        Charset charset = twoBytes ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new Refusal(
                    "Không đọc được chữ trong tệp: trong Excel hãy lưu dạng «CSV UTF-8» hoặc «Sổ làm việc Excel (.xlsx)».");
        }
    }

    private static List<CalendarLine> text(String table) {
        var format = CSVFormat.EXCEL.builder().setDelimiter(delimiter(table)).build();
        try (var parser = CSVParser.parse(new StringReader(table), format)) {
            return parser.getRecords().stream().map(CalendarFile::line).toList();
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new Refusal("Không đọc được tệp: có dấu nháy kép (\") mở mà không đóng.");
        }
    }

    private static char delimiter(String table) {
        var first = table.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static CalendarLine line(CSVRecord record) {
        return new CalendarLine((int) record.getRecordNumber(), cell(record, 0), cell(record, 1), cell(record, 2));
    }

    private static String cell(CSVRecord record, int column) {
        return column < record.size() ? record.get(column) : "";
    }

    private static List<CalendarLine> spreadsheet(byte[] content) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            var rows = new ArrayList<CalendarLine>();
            workbook.getSheetAt(0).forEach(row -> rows.add(line(row)));
            return rows;
        } catch (IOException | RuntimeException broken) {
            throw new Refusal("Tệp không phải bảng tính .xlsx đọc được.");
        }
    }

    private static CalendarLine line(Row row) {
        return new CalendarLine(
                row.getRowNum() + 1, shown(row.getCell(0)), shown(row.getCell(1)), shown(row.getCell(2)));
    }

    private static String shown(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return VietnamTime.format(cell.getLocalDateTimeCellValue().toLocalDate());
        }
        return new DataFormatter(Locale.ROOT).formatCellValue(cell);
    }
}
