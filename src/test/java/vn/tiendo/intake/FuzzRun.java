package vn.tiendo.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.tiendo.calendar.ShippedCalendar;
import vn.tiendo.refusal.Refusal;

/**
 * Reads broken files in a Java machine of its own with little memory: each is read or refused, and nothing else. What does
 * otherwise stays in the folder of failures, to become a test.
 */
final class FuzzRun {

    private static final int LARGE_EVERY = 25;
    private static final Duration EACH = Duration.ofSeconds(10);

    private final Extraction extraction = new Extraction(ShippedCalendar.calendar());
    private final Path failures;
    private int read;
    private int refused;
    private int failed;

    private FuzzRun(Path failures) {
        this.failures = failures;
    }

    /** Arguments: the folder of sound files, the folder for failures, how many files, how many seconds at most, the seed. */
    public static void main(String[] args) throws IOException {
        List<Path> sound;
        try (var files = Files.list(Path.of(args[0]))) {
            sound = files.sorted().toList();
        }
        var run = new FuzzRun(Path.of(args[1]));
        run.run(sound, Integer.parseInt(args[2]), Duration.ofSeconds(Long.parseLong(args[3])), Long.parseLong(args[4]));
        System.out.printf("read %d, refused %d, failed %d%n", run.read, run.refused, run.failed);
        System.exit(run.failed == 0 ? 0 : 1);
    }

    private void run(List<Path> sound, int count, Duration limit, long seed) throws IOException {
        var end = Instant.now().plus(limit);
        var file = Files.createTempFile("fuzz", "");
        for (int i = 0; i < count && Instant.now().isBefore(end); i++) {
            var origin = one(sound, i);
            Files.write(file, new Mutations(seed + i).of(Files.readAllBytes(origin)));
            tryOne(file, origin, seed + i);
        }
        Files.delete(file);
    }

    /** The small ones mostly: thousands of them take as long as a hundred of the large. */
    private static Path one(List<Path> sound, int turn) {
        var small = sound.stream().filter(FuzzRun::isSmall).toList();
        var large = sound.stream().filter(file -> !isSmall(file)).toList();
        return turn % LARGE_EVERY == 0 && !large.isEmpty()
                ? large.get(turn / LARGE_EVERY % large.size())
                : small.get(turn % small.size());
    }

    private static boolean isSmall(Path file) {
        return file.toFile().length() < 10_000 || file.getFileName().toString().startsWith("sample");
    }

    private void tryOne(Path file, Path origin, long seed) throws IOException {
        var executor = Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        try {
            executor.submit(() -> extraction.extract(file)).get(EACH.toSeconds(), TimeUnit.SECONDS);
            read++;
        } catch (ExecutionException refusal) {
            if (refusal.getCause() instanceof Refusal) {
                refused++;
            } else {
                keep(file, origin, seed, refusal.getCause());
            }
        } catch (TimeoutException | InterruptedException slow) {
            keep(file, origin, seed, slow);
        } finally {
            executor.shutdownNow();
        }
    }

    private void keep(Path file, Path origin, long seed, Throwable why) throws IOException {
        failed++;
        Files.createDirectories(failures);
        Files.copy(
                file,
                failures.resolve(seed + "-" + origin.getFileName()),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        var at = why.getStackTrace().length == 0
                ? ""
                : " at " + java.util.Arrays.stream(why.getStackTrace()).limit(6).toList();
        System.out.println(seed + "-" + origin.getFileName() + ": " + why + at);
    }
}
