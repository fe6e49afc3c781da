package vn.tiendo.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** {@code danh-muc.csv}: each document with its hash, for a spreadsheet, which must not take a name for a formula. */
final class PaperList {

    private static final char MARK = '\uFEFF';
    private static final CSVFormat EXCEL = CSVFormat.EXCEL
            .builder()
            .setDelimiter(';')
            .setHeader(
                    "Tệp trong hồ sơ",
                    "Tên gốc",
                    "Của",
                    "Loại",
                    "Phiên bản",
                    "Kích thước (byte)",
                    "SHA-256",
                    "Người tải lên",
                    "Lúc",
                    "Tình trạng")
            .build();

    private PaperList() {}

    static String csv(List<TaskDossier.Paper> papers) {
        var text = new StringBuilder().append(MARK);
        try (var csv = new CSVPrinter(text, EXCEL)) {
            for (var paper : papers) {
                var document = paper.document();
                csv.printRecord(
                        paper.enclosed() ? cell(paper.path()) : "không kèm: người lập không có quyền mở",
                        cell(document.name()),
                        cell(paper.of()),
                        cell(paper.type()),
                        document.version(),
                        document.size(),
                        document.sha256(),
                        cell(paper.by()),
                        paper.at(),
                        cell(paper.state()));
            }
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A spreadsheet runs what begins with one of these signs; behind an apostrophe it is text. */
    private static String cell(String text) {
        return text.matches("(?s)[=+\\-@\t\r\n].*") ? "'" + text : text;
    }
}
