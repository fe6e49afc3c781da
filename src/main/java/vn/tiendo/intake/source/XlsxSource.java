package vn.tiendo.intake.source;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.refusal.Refusal;

/**
 * Reads a spreadsheet as it is shown: each sheet's title lines, then its table. Rows and columns that are hidden are read, for a
 * filter hides tasks too; a hidden sheet is not (it holds lists), but is named.
 */
final class XlsxSource {

    static final String BROKEN = "Tệp Excel bị hỏng: không mở được.";

    private XlsxSource() {}

    static Source read(Path file) throws IOException {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook workbook = new XSSFWorkbook(parts)) {
            var blocks = new Blocks(Limits.USUAL);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                read(workbook, i, blocks);
            }
            return blocks.source();
        } catch (OpenXML4JException broken) {
            throw new Refusal(BROKEN);
        }
    }

    private static void read(XSSFWorkbook workbook, int number, Blocks blocks) {
        XSSFSheet sheet = workbook.getSheetAt(number);
        if (workbook.getSheetVisibility(number) == SheetVisibility.VISIBLE) {
            new SheetBlocks(blocks).add(SheetRows.of(sheet, Limits.USUAL, number + 1));
        } else if (sheet.getPhysicalNumberOfRows() > 0) {
            blocks.paragraph(new Source.Paragraph(
                    "(Trang tính ẩn “" + sheet.getSheetName() + "” không được đọc.)", false, false, 0));
        }
    }
}
