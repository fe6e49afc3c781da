package vn.tiendo.intake.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.tiendo.refusal.Refusal;

/** Opens a PDF within bounds of size, pages and memory, and says in a sentence why one cannot be opened. */
final class PdfFile {

    static final String BROKEN = "Tệp PDF bị hỏng, không đọc được; hãy xuất lại tệp từ bản gốc.";
    static final int MAX_PAGES = 300;
    private static final long MAIN_MEMORY = 32L << 20;
    private static final long SCRATCH = 120L << 20;

    private PdfFile() {}

    /** What is done with an open document. */
    @FunctionalInterface
    interface Use<T> {
        T with(PDDocument document) throws IOException;
    }

    /** @throws Refusal if the file is missing, empty, too large, locked by a password or broken */
    static <T> T open(Path file, Use<T> use) {
        PdfNoise.silence();
        refuseBySize(file);
        try (var document = load(file)) {
            refuseByPages(document);
            return use.with(document);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Refusal(BROKEN);
        }
    }

    private static PDDocument load(Path file) throws IOException {
        try {
            return PDDocument.load(file.toFile(), MemoryUsageSetting.setupMixed(MAIN_MEMORY, SCRATCH));
        } catch (InvalidPasswordException | NoClassDefFoundError locked) {
            // Certificates instead of a password need ciphers that are not shipped.
            throw new Refusal("Tệp PDF đặt mật khẩu; hãy gỡ mật khẩu rồi chọn lại tệp.");
        }
    }

    private static void refuseBySize(Path file) {
        Refusal.unless(Files.isRegularFile(file), "Không tìm thấy tệp.");
        long size = file.toFile().length();
        Refusal.unless(size > 0, "Tệp rỗng.");
        Limits.USUAL.checkFile(size);
    }

    private static void refuseByPages(PDDocument document) {
        int pages = document.getNumberOfPages();
        Refusal.unless(pages > 0, "Tệp PDF không có trang nào.");
        Refusal.unless(
                pages <= MAX_PAGES, "Tệp PDF dài hơn " + MAX_PAGES + " trang; hãy tách riêng kế hoạch và phụ lục.");
    }
}
