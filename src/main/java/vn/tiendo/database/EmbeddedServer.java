package vn.tiendo.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import vn.tiendo.startup.StartupProblem;

/**
 * The PostgreSQL that comes with the product, so that a commune needs nothing but a JDK. It is durable, keeps its data
 * in the data folder and listens on loopback only; what would make it lose data cannot be set from outside.
 */
final class EmbeddedServer implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration RECOVERY = Duration.ofMinutes(10);

    private final FolderLock lock;
    private final PostgresPrograms programs;
    private final Cluster cluster;
    private final int port;

    private EmbeddedServer(FolderLock lock, PostgresPrograms programs, Cluster cluster, int port) {
        this.lock = lock;
        this.programs = programs;
        this.cluster = cluster;
        this.port = port;
    }

    static EmbeddedServer start(Path data, @Nullable Integer wantedPort) {
        Path folder = data.toAbsolutePath().normalize().resolve("database");
        FolderLock lock = FolderLock.of(folder);
        try {
            return start(lock, folder, wantedPort);
        } catch (IOException e) {
            lock.close();
            throw new StartupProblem("Không dùng được thư mục dữ liệu " + data + ": " + e.getMessage(), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedServer start(FolderLock lock, Path folder, @Nullable Integer wantedPort) throws IOException {
        long begin = System.nanoTime();
        PostgresPrograms programs = PostgresPrograms.unpackedIn(folder);
        var cluster = new Cluster(folder, programs);
        new RunningServer(cluster.folder(), programs).stopOrphan();
        cluster.prepare();
        var server = new EmbeddedServer(lock, programs, cluster, ServerPort.choose(wantedPort, ServerPort.USUAL));
        server.run();
        log.info(
                "Cơ sở dữ liệu PostgreSQL sẵn sàng tại cổng {}, dữ liệu trong {} ({} ms)",
                server.port,
                folder,
                Duration.ofNanos(System.nanoTime() - begin).toMillis());
        return server;
    }

    private void run() throws IOException {
        try {
            programs.run(
                            RECOVERY,
                            "pg_ctl",
                            List.of(
                                    "start",
                                    "-w",
                                    "-s",
                                    "-t",
                                    String.valueOf(RECOVERY.toSeconds()),
                                    "-D",
                                    cluster.folder().toString(),
                                    "-l",
                                    cluster.startLog().toString(),
                                    "-o",
                                    String.join(" ", options())))
                    .orFail("Không khởi động được cơ sở dữ liệu trong " + cluster.folder() + ", xem tệp "
                            + cluster.startLog());
            ApplicationDatabase.ensure(port, cluster.password());
            programs.removeOlder();
        } catch (RuntimeException e) {
            new RunningServer(cluster.folder(), programs).stop();
            throw e;
        }
    }

    /** On the command line, where they win over whatever the configuration files say. */
    private List<String> options() {
        return List.of(
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c full_page_writes=on",
                "-c password_encryption=scram-sha-256",
                "-c timezone=Asia/Ho_Chi_Minh",
                "-c logging_collector=on",
                "-c log_filename=postgresql-%a.log",
                "-c log_truncate_on_rotation=on",
                "-c log_rotation_size=0");
    }

    int port() {
        return port;
    }

    @Override
    public String getJdbcUrl() {
        return ApplicationDatabase.url(port);
    }

    @Override
    public String getUsername() {
        return ApplicationDatabase.NAME;
    }

    @Override
    public String getPassword() {
        return cluster.password();
    }

    @Override
    public void close() {
        try {
            new RunningServer(cluster.folder(), programs).stop();
        } finally {
            lock.close();
        }
    }
}
