package vn.tiendo.digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The schedule as it is shipped, read by the decision engine alone. */
final class ShippedSchedule {

    private ShippedSchedule() {}

    static List<Rung> rungs(ItemKind kind) {
        var engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (var file = Files.newInputStream(Path.of("bpmn/reminder-schedule.dmn"))) {
            var table = engine.parseDecision("reminder-schedule", file);
            return engine.evaluateDecisionTable(table, Map.of("kind", kind.name())).getResultList().stream()
                    .map(ShippedSchedule::rung)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Rung rung(Map<String, Object> row) {
        return new Rung(
                (String) row.get("code"),
                (Integer) row.get("before"),
                Rung.Days.valueOf((String) row.get("days")),
                (Boolean) row.get("daily"),
                Rung.Audience.valueOf((String) row.get("audience")));
    }
}
