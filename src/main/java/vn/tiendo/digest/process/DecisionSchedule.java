package vn.tiendo.digest.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tiendo.digest.ItemKind;
import vn.tiendo.digest.Rung;
import vn.tiendo.digest.Schedule;

/**
 * Reads the schedule from {@code bpmn/reminder-schedule.dmn}; the latest version that was deployed counts, on each node from the
 * next question on. Kept for each version, for reading it costs more than all the reminding.
 */
@Component
class DecisionSchedule implements Schedule {

    private static final String KEY = "reminder-schedule";

    private final DecisionService decisions;
    private final RepositoryService repository;
    private volatile Read read = new Read("", Map.of());

    DecisionSchedule(@Lazy DecisionService decisions, @Lazy RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    /** What one version of the table says. */
    private record Read(String version, Map<ItemKind, List<Rung>> rungs) {}

    @Override
    public List<Rung> rungs(ItemKind kind) {
        var version = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(KEY)
                .withoutTenantId()
                .latestVersion()
                .singleResult()
                .getId();
        var known = read;
        if (!known.version().equals(version)) {
            known = new Read(version, read(version));
            read = known;
        }
        return known.rungs().getOrDefault(kind, List.of());
    }

    private Map<ItemKind, List<Rung>> read(String version) {
        return Arrays.stream(ItemKind.values())
                .collect(Collectors.toUnmodifiableMap(kind -> kind, kind -> read(version, kind)));
    }

    private List<Rung> read(String version, ItemKind kind) {
        return decisions
                .evaluateDecisionTableById(version)
                .variables(Variables.putValue("kind", kind.name()))
                .evaluate()
                .getResultList()
                .stream()
                .map(DecisionSchedule::rung)
                .toList();
    }

    private static Rung rung(Map<String, Object> row) {
        return new Rung(
                text(row, "code"),
                Integer.parseInt(text(row, "before")),
                Rung.Days.valueOf(text(row, "days")),
                Boolean.parseBoolean(text(row, "daily")),
                Rung.Audience.valueOf(text(row, "audience")));
    }

    private static String text(Map<String, Object> row, String output) {
        return String.valueOf(row.get(output));
    }
}
