package vn.tiendo.workflow;

import java.util.List;
import java.util.Map;

/** What a form shows when it opens: the facts on top, the choices of its lists, and what is filled in already. */
public record StepView(Map<String, String> facts, Map<String, List<Option>> options, Map<String, Object> values) {

    public StepView(Map<String, String> facts) {
        this(facts, Map.of(), Map.of());
    }
}
