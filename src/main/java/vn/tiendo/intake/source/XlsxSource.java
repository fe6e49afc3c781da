package vn.tiendo.intake.source;

import java.nio.file.Path;
import vn.tiendo.refusal.Refusal;

final class XlsxSource {

    private XlsxSource() {}

    static Source read(Path file) {
        throw new Refusal("Chưa đọc được tệp " + file.getFileName() + ".");
    }
}
