package vn.tiendo.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.TienDo;
import vn.tiendo.intake.SamplePlans;

/** How long the command line takes for a plan of 100 tasks, from the start of its Java machine to its last byte. */
class ExtractBenchmark {

    private static final int TASKS = 100;
    private static final int RUNS = 10;

    @TempDir
    Path folder;

    @Test
    void aPlanOfHundredTasksInEveryFormat() throws Exception {
        SamplePlans.writeAll(folder, TASKS);
        var report = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                report.add(times(file).line("extract " + TASKS + " tasks, " + file.getFileName()));
            }
        }
        report.forEach(System.out::println);
    }

    private static Times times(Path file) throws Exception {
        var times = new Times();
        for (int run = 0; run < RUNS; run++) {
            times.measure(() -> extract(file));
        }
        return times;
    }

    private static int extract(Path file) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java, "-cp", System.getProperty("java.class.path"), TienDo.class.getName(), "extract", file.toString());
        var exit = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("extract ended with " + exit);
        }
        return exit;
    }
}
