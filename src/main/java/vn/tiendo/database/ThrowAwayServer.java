package vn.tiendo.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import vn.tiendo.startup.StartupProblem;

/**
 * A PostgreSQL in a temporary folder, fast and not durable, for what has to leave no trace. It ends, and its folder with
 * it, when the program ends, at Ctrl-C too.
 */
public final class ThrowAwayServer {

    /** The user to connect as, without a password; the server listens on loopback only. */
    public static final String USER = "postgres";

    private final Path folder;
    private @Nullable EmbeddedPostgres server;
    private volatile @Nullable Closeable user;

    private ThrowAwayServer(Path folder) {
        this.folder = folder;
    }

    /** @throws StartupProblem with a sentence for the console, if it does not start */
    public static ThrowAwayServer start() {
        try {
            var made = new ThrowAwayServer(Files.createTempDirectory("tien-do-"));
            Runtime.getRuntime().addShutdownHook(new Thread(made::end, "throw-away-server"));
            made.run();
            return made;
        } catch (IOException | RuntimeException failed) {
            throw new StartupProblem("Không khởi động được cơ sở dữ liệu tạm: " + failed.getMessage(), failed);
        }
    }

    private synchronized void run() throws IOException {
        // The library would make a folder of its own beside ours.
        System.setProperty("ot.epg.working-dir", folder.resolve("programs").toString());
        server = EmbeddedPostgres.builder()
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                .setDataDirectory(folder.resolve("cluster"))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .start();
    }

    /** The address of its database. */
    public synchronized String url() {
        if (server == null) {
            throw new IllegalStateException("not started");
        }
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    /** A folder for what else must not stay; it goes with the server's. */
    public Path folder() {
        return folder;
    }

    /** Names what has to be closed before the server ends: what uses it. */
    public void endAfter(Closeable used) {
        user = used;
    }

    private void end() {
        try {
            var before = user;
            if (before != null) {
                before.close();
            }
            stop();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits for a start that is under way: what runs could not be stopped half made. */
    private synchronized void stop() throws IOException {
        if (server != null) {
            server.close();
        }
        FileSystemUtils.deleteRecursively(folder);
    }
}
