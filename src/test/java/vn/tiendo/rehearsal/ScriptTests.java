package vn.tiendo.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A new step of a model needs somebody who plays it. */
class ScriptTests {

    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask id=\"userTask_(\\w+)\"");

    @Test
    void everyUserTaskOfTheModelsHasExactlyOnePart() throws IOException {
        var scripts = List.of(
                new TaskScript(null, null, null, null),
                new ReviewScript(null),
                new WaitingScript(null, null),
                new AdjustmentScript(null, null),
                new ExtensionScript(null, null, null),
                new ObstacleScript(null, null, null),
                new InspectionScript(null, null, null),
                new PublicationScript(null),
                new MeasuringScript(null, null),
                new ReportScript(null, null),
                new CommuneReportScript(null, null),
                new PlanScript(null, null, null, null, null, null, null));
        var played = scripts.stream().flatMap(script -> script.parts().keySet().stream());

        assertThat(played).containsExactlyInAnyOrderElementsOf(userTasks());
    }

    private static List<String> userTasks() throws IOException {
        try (Stream<Path> models = Files.list(Path.of("bpmn"))) {
            return models.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file -> USER_TASK.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
