package vn.tiendo.intake.source;

import java.nio.file.Path;
import vn.tiendo.refusal.Refusal;

/** Reads a file of a plan, whatever its format; what it is, its content tells, not its name. */
public final class SourceReader {

    private SourceReader() {}

    /**
     * Reads a .docx, .xlsx, .pdf with a text layer, or text (.txt, .tsv, .md).
     *
     * @throws Refusal with a sentence for the plan desk, if it is missing, empty, encrypted, too large, hostile, a scan without
     *     text, or none of the formats
     */
    public static Source read(Path file) {
        throw new Refusal("Chưa đọc được tệp " + file.getFileName() + ".");
    }
}
