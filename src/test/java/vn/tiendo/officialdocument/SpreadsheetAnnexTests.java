package vn.tiendo.officialdocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The table of an appendix as a spreadsheet. */
class SpreadsheetAnnexTests {

    @Test
    void holdsEveryRowAsText() throws IOException {
        var file = SpreadsheetAnnex.of("Tiến độ nhiệm vụ", SampleDocuments.tasks(28));

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(30);
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Nhiệm vụ");
            assertThat(sheet.getRow(30).getCell(0).getStringCellValue()).isEqualTo("28");
        }
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws IOException {
        var column = new Block.Column("=1+1", 1, Block.Align.LEFT);
        var rows =
                List.of(Block.Row.of("=HYPERLINK(\"http://x\")"), Block.Row.of("@SUM(A1)"), Block.Row.of("-1\u0000"));

        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(SpreadsheetAnnex.of("+1", new Block.Table(List.of(column), rows))))) {
            assertThat(book.getSheetAt(0)).allSatisfy(row -> {
                assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
                assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            });
            assertThat(book.getSheetAt(0).getRow(4).getCell(0).getStringCellValue())
                    .isEqualTo("-1");
        }
    }
}
