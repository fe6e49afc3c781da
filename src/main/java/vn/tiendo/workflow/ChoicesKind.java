package vn.tiendo.workflow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Any number of several values, each once, in the order in which they were chosen. */
record ChoicesKind(Choices choices) implements FieldKind {

    @Override
    public String verb() {
        return "Chọn";
    }

    @Override
    public Optional<String> optionsFrom() {
        return choices.source();
    }

    @Override
    public Object accept(String label, Object value, Map<String, Set<String>> dynamicOptions)
            throws FieldRefusedException {
        if (!(value instanceof List<?> list)) {
            throw FieldKind.wrongType(label);
        }
        var chosen = new LinkedHashSet<String>();
        for (var each : list) {
            if (!(each instanceof String text)) {
                throw FieldKind.wrongType(label);
            }
            if (!choices.allow(text, dynamicOptions)) {
                throw Choices.refused(label);
            }
            chosen.add(text);
        }
        return List.copyOf(chosen);
    }
}
