package vn.tiendo.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import vn.tiendo.startup.StartupProblem;

/** Runs PostgreSQL's own programs, as root in a user namespace of their own because they refuse to be root. */
final class PostgresPrograms {

    private static final String EXTENSION = System.getProperty("os.name").startsWith("Windows") ? ".exe" : "";

    private final Path folder;
    private final Path parent;

    private PostgresPrograms(Path folder, Path parent) {
        this.folder = folder;
        this.parent = parent;
    }

    static PostgresPrograms unpackedIn(Path parent) throws IOException {
        return new PostgresPrograms(ProgramArchive.ofThisSystem().unpackedIn(parent), parent.toRealPath());
    }

    /** What a program said, and whether it did its work. */
    record Outcome(boolean success, String output) {

        void orFail(String sentence) {
            if (!success) {
                throw new StartupProblem(sentence + ": " + reason(), new IllegalStateException(output));
            }
        }

        private String reason() {
            if (output.contains("cannot be run as root")) {
                return "PostgreSQL không chạy bằng tài khoản root; hãy chạy Tiến Độ bằng một tài khoản thường"
                        + " hoặc đặt TIENDO_DB_URL tới một PostgreSQL có sẵn.";
            }
            return output.lines()
                    .filter(line -> line.contains("error:") || line.contains("FATAL:"))
                    .findFirst()
                    .orElse(output);
        }
    }

    String majorVersion() {
        String version =
                run(Duration.ofSeconds(30), "pg_ctl", List.of("--version")).output();
        return version.replaceFirst("(?s).*?(\\d+).*", "$1");
    }

    boolean contain(String program) {
        return Path.of(program).startsWith(parent);
    }

    /** The output goes through a file: a pipe would stay open as long as the server that the program starts. */
    Outcome run(Duration limit, String program, List<String> arguments) {
        Path output = parent.resolve("output.log");
        try {
            Process process = builder(program, arguments)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            return new Outcome(ended && process.exitValue() == 0, Files.readString(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private ProcessBuilder builder(String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program + EXTENSION).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /** Called when nothing runs from an older version any more. */
    void removeOlder() throws IOException {
        try (Stream<Path> versions = Files.list(parent)) {
            for (Path version : versions.filter(ProgramArchive::isUnpacked).toList()) {
                if (!version.getFileName().equals(folder.getFileName())) {
                    FileSystemUtils.deleteRecursively(version);
                }
            }
        }
    }
}
