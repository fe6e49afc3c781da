package vn.tiendo.rehearsal;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import vn.tiendo.refusal.Refusal;

/** Writes the result as JSON, for whoever compares rehearsals. */
final class ResultFile {

    private ResultFile() {}

    /** @throws Refusal if the file cannot be written */
    static void write(Result result, Path file) {
        try {
            JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), result);
        } catch (IOException failed) {
            throw new Refusal("Không ghi được kết quả vào " + file + ": " + failed.getMessage());
        }
    }
}
