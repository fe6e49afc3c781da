package vn.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.GoldPlans;

/**
 * Thousands of broken files, each of them read or refused: no crash, no hang, no memory above the limit. The time is bounded,
 * so a slow machine tries fewer; a longer run: -Dtiendo.fuzz.seconds=600 -Dtiendo.fuzz.files=100000.
 */
class FuzzTests {

    private static final String MEMORY = "-Xmx256m";
    private static final int FILES = Integer.getInteger("tiendo.fuzz.files", 2_000);
    private static final int SECONDS = Integer.getInteger("tiendo.fuzz.seconds", 60);
    private static final long SEED = Long.getLong("tiendo.fuzz.seed", 57);
    private static final Path FAILURES = Path.of("target", "fuzz-failures");
    private static final Pattern RESULT = Pattern.compile("read (\\d+), refused (\\d+), failed (\\d+)");

    @TempDir
    Path folder;

    @Test
    void everyBrokenFileIsReadOrRefused() throws IOException, InterruptedException {
        var sound = soundFiles();

        var output = run(sound);

        var result = RESULT.matcher(output);
        assertThat(result.find()).as(output).isTrue();
        assertThat(result.group(3)).as(output).isEqualTo("0");
        assertThat(Integer.parseInt(result.group(1)))
                .as("some are still readable")
                .isPositive();
        assertThat(Integer.parseInt(result.group(2))).as("some are refused").isPositive();
    }

    private Path soundFiles() throws IOException {
        var sound = Files.createDirectory(folder.resolve("sound"));
        SamplePlans.writeAll(sound);
        for (var plan : GoldPlans.files()) {
            Files.copy(plan, sound.resolve(plan.getFileName()));
        }
        return sound;
    }

    private String run(Path sound) throws IOException, InterruptedException {
        var output = folder.resolve("output.txt");
        var process = new ProcessBuilder(command(sound))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(SECONDS + 60, TimeUnit.SECONDS))
                .as("ends in time")
                .isTrue();
        var said = Files.readString(output);
        System.out.println("Fuzzing with " + MEMORY + ": " + said.lines().reduce("", (first, last) -> last));
        return said;
    }

    private static List<String> command(Path sound) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(
                        Stream.of(
                                java, MEMORY, "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path")),
                        Stream.of(FuzzRun.class.getName(), sound.toString(), FAILURES.toString()),
                        Stream.of(FILES, SECONDS, SEED).map(String::valueOf))
                .flatMap(part -> part)
                .toList();
    }
}
