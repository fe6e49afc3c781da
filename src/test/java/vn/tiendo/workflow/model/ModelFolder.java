package vn.tiendo.workflow.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** The models that the product ships: `bpmn/` is their only copy. */
final class ModelFolder {

    static final Path FOLDER = Path.of("bpmn");

    private static final List<ProcessModel> PROCESSES =
            files(FOLDER, ".bpmn").map(ProcessModel::read).toList();
    private static final List<DmnModelInstance> DECISIONS = files(FOLDER, ".dmn")
            .map(file -> Dmn.readModelFromFile(file.toFile()))
            .toList();

    private ModelFolder() {}

    static List<ProcessModel> processes() {
        return PROCESSES;
    }

    static List<DmnModelInstance> decisions() {
        return DECISIONS;
    }

    static boolean hasProcess(String key) {
        return PROCESSES.stream().anyMatch(model -> model.key().equals(key));
    }

    static boolean hasDecision(String key) {
        return DECISIONS.stream().anyMatch(model -> model.getModelElementById(key) != null);
    }

    static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
