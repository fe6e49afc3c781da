package vn.tiendo.intake.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;

/**
 * The file that a command names. On a machine without a language ("LANG=C") the runtime garbles a Vietnamese name on its way
 * in; then the folder's only entry that is garbled alike is meant.
 */
final class NamedFile {

    private static final String GARBLED = "[?\\x{FFFD}]+";

    private NamedFile() {}

    static Path find(String written) {
        String readable = written.replaceAll(GARBLED, "");
        Path asWritten = Path.of(written.replaceAll("\\x{FFFD}", "?"));
        return Files.exists(asWritten) || readable.equals(written) ? asWritten : alike(asWritten);
    }

    private static Path alike(Path garbled) {
        Path folder = Objects.requireNonNullElse(garbled.getParent(), Path.of("."));
        String name = key(garbled);
        var found = new ArrayList<Path>();
        try (DirectoryStream<Path> entries =
                Files.newDirectoryStream(folder, entry -> key(entry).equals(name))) {
            entries.forEach(found::add);
        } catch (IOException noFolder) {
            return garbled;
        }
        return found.size() == 1 ? found.get(0) : garbled;
    }

    private static String key(Path file) {
        return String.valueOf(file.getFileName()).replaceAll(GARBLED, "?");
    }
}
