package vn.tiendo.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One of several values. */
record ChoiceKind(Choices choices) implements FieldKind {

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
        if (!(value instanceof String text)) {
            throw FieldKind.wrongType(label);
        }
        if (!choices.allow(text, dynamicOptions)) {
            throw Choices.refused(label);
        }
        return text;
    }
}
