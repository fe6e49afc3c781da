package vn.tiendo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.refusal.Refusal;

/** Files of days as officers have them, and what is wrong with them line by line. */
class CalendarFileTests {

    private static final CalendarDay REST = new CalendarDay(LocalDate.of(2028, 1, 3), DayKind.OFF, "Tết Dương lịch");
    private static final CalendarDay WORK = new CalendarDay(LocalDate.of(2028, 1, 8), DayKind.MAKE_UP, "Làm bù 07/01");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFngày;loại;tên\r\n03/01/2028;nghỉ;Tết Dương lịch\r\n08/01/2028;làm bù;Làm bù 07/01\r\n",
                "Ngày,Loại,Tên\n3/1/2028,Nghỉ,Tết Dương lịch\n8/1/2028,Làm bù,\"Làm bù 07/01\"\n\n",
                "03/01/2028\tngày nghỉ\t Tết Dương lịch \n08/01/2028\tngày làm bù\tLàm bù 07/01"
            })
    void readsWhatExcelInVietnamSaves(String table) {
        assertThat(reading(table.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new CalendarReading(List.of(REST, WORK), List.of()));
    }

    @Test
    void readsUnicodeTextOfExcel() {
        var table = "\uFEFF03/01/2028\tnghỉ\tTết Dương lịch".getBytes(StandardCharsets.UTF_16LE);

        assertThat(reading(table).days()).containsExactly(REST);
    }

    @Test
    void readsASpreadsheetWithDatesOrText() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("m/d/yy"));
            var first = sheet.createRow(0);
            first.createCell(0).setCellValue(REST.day());
            first.getCell(0).setCellStyle(style);
            first.createCell(1).setCellValue("nghỉ");
            first.createCell(2).setCellValue(REST.label());
            var second = sheet.createRow(3);
            second.createCell(0).setCellValue("08/01/2028");
            second.createCell(1).setCellValue("làm bù");
            second.createCell(2).setCellValue(WORK.label());
            workbook.write(bytes);
        }

        assertThat(reading(bytes.toByteArray()).days()).containsExactly(REST, WORK);
    }

    @Test
    void takesBackWhatItWrote() {
        var quoted = new CalendarDay(LocalDate.of(2028, 1, 9), DayKind.MAKE_UP, "Bù; \"đợt 2\"");
        var days = List.of(REST, WORK, quoted);

        assertThat(reading(CalendarFile.write(days).getBytes(StandardCharsets.UTF_8))
                        .days())
                .isEqualTo(days);
    }

    @Test
    void namesEachWrongLineAndWhy() {
        var table =
                """
                ngày;loại;tên
                03/01/2028;nghỉ;Tết Dương lịch
                04/01/2028;làm bù;Thứ Ba
                30/02/2028;nghỉ;Không có ngày này
                05/01/2028;nghi;Thiếu dấu
                06/01/2028;nghỉ;
                03/01/2028;nghỉ;Lần hai
                08/01/2028;nghỉ;Thứ Bảy
                08/01/2028;làm bù;Vừa nghỉ vừa làm
                01/01/1999;nghỉ;Quá xưa
                01/01/2101;nghỉ;Quá xa
                ;nghỉ;Thiếu ngày
                07/01/2028
                """;

        var reading = reading(table.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.mistakes())
                .containsExactly(
                        "Dòng 3: Ngày 04/01/2028 là thứ Ba, vốn là ngày làm việc: chỉ làm bù vào thứ Bảy, Chủ nhật.",
                        "Dòng 4: Ngày phải viết dạng ngày/tháng/năm, ví dụ 05/06/2026.",
                        "Dòng 5: Loại ngày «nghi» không có: chỉ nghỉ hoặc làm bù.",
                        "Dòng 6: Thiếu tên ngày, ví dụ «Tết Dương lịch».",
                        "Dòng 7: Ngày 03/01/2028 đã có ở dòng 2.",
                        "Dòng 9: Ngày 08/01/2028 đã có ở dòng 8 với loại khác: một ngày không vừa nghỉ vừa làm bù.",
                        "Dòng 10: Năm 1999 ngoài phạm vi của lịch (2000–2100).",
                        "Dòng 11: Năm 2101 ngoài phạm vi của lịch (2000–2100).",
                        "Dòng 12: Thiếu ngày.",
                        "Dòng 13: Thiếu tên ngày, ví dụ «Tết Dương lịch».");
        assertThat(reading.idle()).extracting(CalendarDay::wording).containsExactly("nghỉ 08/01/2028 (Thứ Bảy)");
    }

    @Test
    void refusesLettersThatItCannotRead() {
        assertRefused("03/01/2028;nghê;Têt".getBytes(Charset.forName("windows-1258")), "CSV UTF-8");
        assertRefused(new byte[0], "rỗng");
        assertRefused("PK but no spreadsheet".getBytes(StandardCharsets.UTF_8), ".xlsx");
        assertRefused("03/01/2028;\"nghỉ;Tết".getBytes(StandardCharsets.UTF_8), "nháy kép");
        assertRefused(new byte[CalendarFile.LARGEST + 1], "1 MB");
        assertThat(reading("ngày;loại;tên".getBytes(StandardCharsets.UTF_8)).mistakes())
                .containsExactly("Tệp không có dòng nào.");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15,thứ Hai", "2026-06-13,thứ Bảy", "2026-06-14,Chủ nhật"})
    void callsWeekdaysByTheirNames(LocalDate day, String name) {
        assertThat(DayRules.weekday(day)).isEqualTo(name);
    }

    private static void assertRefused(byte[] content, String why) {
        assertThatThrownBy(() -> reading(content)).isInstanceOf(Refusal.class).hasMessageContaining(why);
    }

    private static CalendarReading reading(byte[] content) {
        return CalendarReading.of(CalendarFile.read(content));
    }
}
