package vn.tiendo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.startup.StartupProblem;

/**
 * The server process of our data, found by the file that PostgreSQL leaves beside it. After a power cut that file names
 * a process number that may by then be anybody's: only a process that runs our own program is ever stopped.
 */
final class RunningServer {

    private static final Logger log = LoggerFactory.getLogger(RunningServer.class);

    private final Path cluster;
    private final PostgresPrograms programs;

    RunningServer(Path cluster, PostgresPrograms programs) {
        this.cluster = cluster;
        this.programs = programs;
    }

    /** Before the start: whatever runs on our data was left behind by an instance that was killed. */
    void stopOrphan() throws IOException {
        if (process().isPresent()) {
            log.warn("Lần chạy trước không kết thúc bình thường; đang dừng máy chủ cơ sở dữ liệu còn sót lại");
            stop();
        }
        Files.deleteIfExists(processFile());
    }

    void stop() {
        for (String mode : List.of("fast", "immediate")) {
            if (process().isPresent()) {
                programs.run(
                        Duration.ofMinutes(2),
                        "pg_ctl",
                        List.of("stop", "-w", "-s", "-t", "60", "-m", mode, "-D", cluster.toString()));
            }
        }
        process().ifPresent(left -> {
            throw new StartupProblem("Không dừng được máy chủ cơ sở dữ liệu (tiến trình " + left.pid() + ") của "
                    + cluster + "; hãy dừng tiến trình này rồi khởi động lại.");
        });
    }

    Optional<ProcessHandle> process() {
        return processNumber()
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(this::isOurs);
    }

    private Optional<Long> processNumber() {
        try (var lines = Files.lines(processFile())) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .map(Long::valueOf);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().command().filter(programs::contain).isPresent();
    }

    private Path processFile() {
        return cluster.resolve("postmaster.pid");
    }
}
