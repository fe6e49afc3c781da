package vn.tiendo.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A field of a form that takes a value: when it is shown, when it must be filled, and what it accepts. */
record FormField(
        String key,
        String label,
        boolean alwaysRequired,
        Optional<FeelCondition> requiredWhen,
        Optional<FeelCondition> hiddenWhen,
        FieldKind kind) {

    boolean isHidden(Map<String, Object> context) {
        return hiddenWhen.isPresent() && hiddenWhen.get().holds(context);
    }

    boolean isRequired(Map<String, Object> context) {
        return alwaysRequired || (requiredWhen.isPresent() && requiredWhen.get().holds(context));
    }

    boolean isMissing(Optional<Object> value, Map<String, Object> context) {
        return isRequired(context) && value.filter(kind::answers).isEmpty();
    }

    Object accept(Object value, Map<String, Set<String>> dynamicOptions) throws FieldRefusedException {
        return kind.accept(label, value, dynamicOptions);
    }

    FormViolation missing() {
        return violation(kind.verb() + " «" + label + "».");
    }

    FormViolation violation(String sentence) {
        return new FormViolation(key, label, sentence);
    }
}
