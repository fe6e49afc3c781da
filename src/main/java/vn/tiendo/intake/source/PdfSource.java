package vn.tiendo.intake.source;

import java.nio.file.Path;
import vn.tiendo.refusal.Refusal;

/** Reads a .pdf with a text layer. */
final class PdfSource {

    private PdfSource() {}

    static Source read(Path file) {
        throw new Refusal("Chưa đọc được tệp PDF " + file.getFileName() + ".");
    }
}
