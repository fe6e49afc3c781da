package vn.tiendo.intake.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tiendo.refusal.Refusal;

/** Reads a file of a plan, whatever its format; what it is, its content tells, not its name. */
public final class SourceReader {

    static final String FORMATS = "hãy dùng tệp .docx, .xlsx, .pdf, .txt, .tsv hoặc .md";

    private SourceReader() {}

    /**
     * Reads a .docx, .xlsx, .pdf with a text layer, or text (.txt, .tsv, .md).
     *
     * @throws Refusal with a sentence for the plan desk, if it is missing, empty, encrypted, too large, hostile, a scan without
     *     text, or none of the formats
     */
    public static Source read(Path file) {
        try {
            check(file);
            return read(file, FileStart.of(file));
        } catch (IOException unreadable) {
            throw new Refusal("Không đọc được tệp: tệp bị hỏng hoặc không được phép mở.");
        }
    }

    private static void check(Path file) throws IOException {
        Refusal.unless(Files.exists(file), "Không tìm thấy tệp.");
        Refusal.unless(Files.isRegularFile(file), "Đường dẫn không phải là một tệp.");
        Refusal.unless(Files.size(file) > 0, "Tệp rỗng.");
        Limits.USUAL.checkFile(Files.size(file));
    }

    private static Source read(Path file, FileStart start) throws IOException {
        if (start.isZip()) {
            return office(file);
        }
        if (start.isPdf()) {
            return PdfSource.read(file);
        }
        Refusal.unless(
                !start.isOle(),
                "Tệp Word, Excel kiểu cũ (.doc, .xls) hoặc có mật khẩu: hãy bỏ mật khẩu và lưu lại thành .docx, .xlsx.");
        return TextSource.read(file);
    }

    /** On a damaged file the libraries fail in many ways, of which none concerns the person who picked it. */
    private static Source office(Path file) throws IOException {
        OfficeArchive.Kind kind = OfficeArchive.check(file, Limits.USUAL);
        Refusal.unless(kind != OfficeArchive.Kind.OTHER, "Tệp không thuộc định dạng đọc được: " + FORMATS + ".");
        try {
            return kind == OfficeArchive.Kind.WORD ? DocxSource.read(file) : XlsxSource.read(file);
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError broken) {
            throw new Refusal(kind == OfficeArchive.Kind.WORD ? DocxSource.BROKEN : XlsxSource.BROKEN);
        }
    }
}
