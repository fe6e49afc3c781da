package vn.tiendo.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.TienDo;

/** The command as it is called, in a process of its own: two months of one commune. */
class RehearsalTests {

    private static final long MOST_SECONDS = 240;

    @TempDir
    Path folder;

    private Path temporary;

    @BeforeEach
    void makeATemporaryFolder() throws IOException {
        temporary = Files.createDirectory(folder.resolve("temporary"));
    }

    @Test
    void playsTwoMonthsBreaksNoRuleAndLeavesNothingBehind() throws Exception {
        var json = folder.resolve("result.json");
        var process =
                start("--year", "2026", "--commune", "tan-hong", "--until", "2026-02-28", "--json", json.toString());
        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();

        assertThat(said("output")).contains("Không quy tắc nào bị vi phạm.").contains("02/2026");
        assertThat(process.exitValue()).isZero();
        assertThat(said("errors")).contains("Đã diễn tập xong tháng 01/2026").doesNotContain("ERROR", "\tat ");
        assertThat(temporary).isEmptyDirectory();
        assertThat(folder.resolve("data")).doesNotExist();
        var result = new ObjectMapper().readTree(json.toFile());
        assertThat(result.get("broken")).isEmpty();
        assertThat(result.get("months").get(1).get("counts").get("due").asInt()).isGreaterThan(5);
        assertThat(result.get("details").get("decisions").size()).isGreaterThan(50);
        assertThat(result.get("details").get("mails").size()).isGreaterThan(10);
    }

    @Test
    void interruptedItDeletesWhatItMade() throws Exception {
        var process = start("--year", "2026", "--commune", "tan-hong");
        var begun = System.nanoTime();
        while (!isUnderWay()
                && System.nanoTime() - begun < Duration.ofMinutes(2).toNanos()) {
            Thread.sleep(100);
        }
        process.destroy();

        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(temporary).isEmptyDirectory();
        assertThat(process.exitValue()).isNotZero();
    }

    @Test
    void refusesAnotherYearInOneSentence() throws Exception {
        var process = start("--year", "2031");
        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();

        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(said("errors")).hasLineCount(1).contains("năm 2031");
        assertThat(said("output")).isEmpty();
    }

    @Test
    void brokenRuleIsTheExitCode() {
        var kept = new Result(2026, 1, List.of(), List.of(), List.of(), Map.of());
        var broken = new Result(
                2026, 1, List.of(), List.of(), List.of(new Result.Broken("Quy tắc", List.of("Một việc"))), Map.of());

        assertThat(kept.exitCode()).isZero();
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(ResultTable.of(broken)).contains("VI PHẠM: Quy tắc (1)\n  - Một việc");
    }

    private boolean isUnderWay() throws IOException {
        try (var files = Files.walk(temporary, 3)) {
            return files.anyMatch(file -> file.endsWith("postmaster.pid"));
        } catch (java.io.UncheckedIOException changing) {
            return false;
        }
    }

    private Process start(String... arguments) throws IOException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                product(),
                TienDo.class.getName(),
                "rehearse"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        return builder.redirectOutput(folder.resolve("output").toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
    }

    /** The product's own class path: with the tests' it would get the tests' database, and each model twice. */
    private static String product() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes") && !entry.contains("surefire"))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String said(String where) throws IOException {
        return Files.readString(folder.resolve(where), StandardCharsets.UTF_8);
    }
}
