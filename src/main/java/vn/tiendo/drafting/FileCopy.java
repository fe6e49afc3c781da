package vn.tiendo.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts what comes in a stream into a file. */
final class FileCopy {

    private FileCopy() {}

    static Path of(InputStream content, Path into) {
        try (content) {
            Files.copy(content, into, StandardCopyOption.REPLACE_EXISTING);
            return into;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
