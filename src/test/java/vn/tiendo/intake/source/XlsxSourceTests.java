package vn.tiendo.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spreadsheet as it is shown. */
class XlsxSourceTests {

    @TempDir
    Path folder;

    @Test
    void readsTitleLinesAndTheTableWithItsMergedCells() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Giao việc");
            row(sheet, 0, "PHỤ LỤC I: GIAO VIỆC");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            row(sheet, 2, "TT", "Việc", "Ai", "Hạn");
            row(sheet, 3, "I", "Đê điều");
            sheet.addMergedRegion(new CellRangeAddress(3, 3, 1, 3));
            row(sheet, 4, 1, "Đắp đê", "KT", LocalDate.of(2026, 11, 30));
            row(sheet, 5, 2, "Bồi bờ", "", LocalDate.of(2026, 10, 1));
            sheet.addMergedRegion(new CellRangeAddress(4, 5, 2, 2));
            format(workbook, sheet.getRow(4), 3, "m/d/yy");
            format(workbook, sheet.getRow(5), 3, "mmm-yy");
            row(sheet, 7, "", "TM. ỦY BAN NHÂN DÂN");

            var source = read(workbook);

            assertThat(source.blocks().get(0)).isEqualTo(new Source.Paragraph("PHỤ LỤC I: GIAO VIỆC", false, false, 1));
            var rows = ((Source.Table) source.blocks().get(1)).rows();
            assertThat(rows.get(1).cells())
                    .containsExactly(new Source.Cell("I", 0, 1, false), new Source.Cell("Đê điều", 1, 3, false));
            assertThat(texts(rows.get(2))).containsExactly("1", "Đắp đê", "KT", "30/11/2026");
            assertThat(texts(rows.get(3))).containsExactly("2", "Bồi bờ", "", "10/2026");
            assertThat(rows.get(3).cells().get(2).continues()).isTrue();
            assertThat(source.blocks().get(2)).isEqualTo(new Source.Paragraph("TM. ỦY BAN NHÂN DÂN", false, false, 1));
        }
    }

    @Test
    void readsEachSheetButNoHiddenOne() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            for (String name : List.of("A", "B", "C")) {
                row(workbook.createSheet(name), 0, "TT", "Việc " + name, "Ai");
            }
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);

            var source = read(workbook);

            assertThat(source.blocks()).hasSize(3);
            assertThat(((Source.Paragraph) source.blocks().get(1)).text()).contains("“B”");
        }
    }

    @Test
    void showsNumbersPercentagesAndFormulasAsASheetDoes() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            row(sheet, 0, 1.1, 0.8, 1.5, 7);
            format(workbook, sheet.getRow(0), 1, "0%");
            sheet.getRow(0).getCell(3).setCellFormula("3+4");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row(sheet, 1, 2, "Đắp đê", "x", "y");

            assertThat(texts(((Source.Table) read(workbook).blocks().get(0))
                            .rows()
                            .get(0)))
                    .containsExactly("1.1", "80%", "1,5", "7");
        }
    }

    private Source read(XSSFWorkbook workbook) throws IOException {
        Path file = folder.resolve("plan.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return SourceReader.read(file);
    }

    private static void row(XSSFSheet sheet, int number, Object... values) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            var cell = row.createCell(i);
            if (values[i] instanceof Number value) {
                cell.setCellValue(value.doubleValue());
            } else if (values[i] instanceof LocalDate value) {
                cell.setCellValue(value);
            } else {
                cell.setCellValue(values[i].toString());
            }
        }
    }

    private static void format(XSSFWorkbook workbook, XSSFRow row, int column, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        row.getCell(column).setCellStyle(style);
    }

    private static List<String> texts(Source.Row row) {
        return row.cells().stream().map(Source.Cell::text).toList();
    }
}
