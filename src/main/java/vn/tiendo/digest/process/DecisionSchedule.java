package vn.tiendo.digest.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tiendo.digest.ItemKind;
import vn.tiendo.digest.Rung;
import vn.tiendo.digest.Schedule;

/** Reads the schedule from {@code bpmn/reminder-schedule.dmn}; the latest version that was deployed counts. */
@Component
class DecisionSchedule implements Schedule {

    private final DecisionService decisions;

    DecisionSchedule(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Rung> rungs(ItemKind kind) {
        return decisions
                .evaluateDecisionTableByKey("reminder-schedule")
                .decisionDefinitionWithoutTenantId()
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
