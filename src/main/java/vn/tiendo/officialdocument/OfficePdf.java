package vn.tiendo.officialdocument;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Has LibreOffice, where it is installed, make a PDF: one at a time, in a folder of its own, within a minute. */
@Component
class OfficePdf {

    private static final Logger LOG = LoggerFactory.getLogger(OfficePdf.class);
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final List<String> PROGRAMS = List.of("soffice", "libreoffice", "soffice.com", "soffice.exe");

    private final Optional<Path> program;
    private final Duration limit;
    private final ReentrantLock one = new ReentrantLock(true);

    @Autowired
    OfficePdf(@Value("${tiendo.libreoffice:}") String configured) {
        this(find(configured), LIMIT);
    }

    OfficePdf(Optional<Path> program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    /** The configured program, else the first one on the PATH. */
    static Optional<Path> find(String configured) {
        if (!configured.isBlank()) {
            return Optional.of(Path.of(configured)).filter(Files::isExecutable);
        }
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> PROGRAMS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Empty where there is no program, it takes too long, or it fails; the log says why. */
    Optional<byte[]> of(byte[] word) {
        try {
            return program.isPresent() ? inTurn(program.get(), word) : Optional.empty();
        } catch (IOException failed) {
            LOG.warn("No PDF: {}", failed.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private Optional<byte[]> inTurn(Path office, byte[] word) throws IOException, InterruptedException {
        if (!one.tryLock(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("No PDF: others were before it for {}", limit);
            return Optional.empty();
        }
        var folder = Files.createTempDirectory("tien-do-pdf");
        try {
            return convert(office, word, folder);
        } finally {
            one.unlock();
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Optional<byte[]> convert(Path office, byte[] word, Path folder) throws IOException, InterruptedException {
        var source = Files.write(folder.resolve("van-ban.docx"), word);
        var process = new ProcessBuilder(command(office, folder, source))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("No PDF: LibreOffice took longer than {}", limit);
                return Optional.empty();
            }
        } finally {
            kill(process);
        }
        var pdf = folder.resolve("van-ban.pdf");
        return Files.exists(pdf) ? Optional.of(Files.readAllBytes(pdf)) : Optional.empty();
    }

    private static List<String> command(Path office, Path folder, Path source) {
        return List.of(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                "pdf:writer_pdf_Export",
                "--outdir",
                folder.toString(),
                source.toString());
    }

    /** With what it started itself: the program on the PATH is a script that starts another. */
    private static void kill(Process process) throws InterruptedException {
        var family = process.descendants().toList();
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        process.waitFor(5, TimeUnit.SECONDS);
    }
}
