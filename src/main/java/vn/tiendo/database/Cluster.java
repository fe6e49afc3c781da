package vn.tiendo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import vn.tiendo.startup.StartupProblem;

/**
 * The files of the database. They are made beside their place and moved into it when complete, so that a start that was
 * cut off leaves nothing half made. The locale is PostgreSQL's own C.UTF-8: the same on every system, fast for the
 * engine's keys; what people read is sorted with {@code collate "vi-x-icu"}.
 */
final class Cluster {

    private final Path folder;
    private final Path passwordFile;
    private final PostgresPrograms programs;

    Cluster(Path parent, PostgresPrograms programs) {
        this.folder = parent.resolve("cluster");
        this.passwordFile = parent.resolve("password");
        this.programs = programs;
    }

    Path folder() {
        return folder;
    }

    Path startLog() {
        return folder.resolveSibling("start.log");
    }

    String password() {
        try {
            return Files.readString(passwordFile).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void prepare() throws IOException {
        if (Files.exists(folder)) {
            checkVersion();
            checkPassword();
        } else {
            create();
        }
        Files.deleteIfExists(startLog());
    }

    private void checkVersion() throws IOException {
        String version = Files.readString(folder.resolve("PG_VERSION")).strip();
        if (!version.equals(programs.majorVersion())) {
            throw new StartupProblem("Dữ liệu trong " + folder + " do PostgreSQL " + version
                    + " tạo ra, bản Tiến Độ này dùng PostgreSQL " + programs.majorVersion()
                    + "; hãy chuyển đổi dữ liệu trước khi khởi động.");
        }
    }

    private void checkPassword() {
        if (!Files.isReadable(passwordFile)) {
            throw new StartupProblem("Không đọc được tệp mật khẩu " + passwordFile
                    + " của cơ sở dữ liệu; hãy khôi phục tệp này từ bản sao lưu.");
        }
    }

    private void create() throws IOException {
        Path unfinished = folder.resolveSibling("cluster.new");
        FileSystemUtils.deleteRecursively(unfinished);
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        OwnerOnly.write(passwordFile, HexFormat.of().formatHex(secret) + "\n");
        programs.run(
                        Duration.ofMinutes(5),
                        "initdb",
                        List.of(
                                "--pgdata=" + unfinished,
                                "--username=" + ApplicationDatabase.SUPERUSER,
                                "--pwfile=" + passwordFile,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--data-checksums"))
                .orFail("Không tạo được cơ sở dữ liệu trong " + folder.getParent());
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }
}
