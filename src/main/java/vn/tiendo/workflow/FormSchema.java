package vn.tiendo.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A form's own rules, applied on the server: the engine checks nothing that a browser sends. It knows nothing of the
 * business; what the rules of a step forbid is for the step to say.
 */
public final class FormSchema {

    private final String id;
    private final Map<String, FormField> fields = new LinkedHashMap<>();

    FormSchema(String id, List<FormField> fields) {
        this.id = id;
        for (var field : fields) {
            if (this.fields.put(field.key(), field) != null) {
                throw new IllegalArgumentException("form " + id + " has the field " + field.key() + " twice");
            }
        }
    }

    /** @throws IllegalArgumentException if the form asks for something that the server could not check */
    public static FormSchema parse(String form) {
        return FormSchemaReader.read(form);
    }

    public String id() {
        return id;
    }

    /** The keys of all fields that take a value, in the order of the form. */
    public Set<String> fields() {
        return Collections.unmodifiableSet(fields.keySet());
    }

    /** The names of the lists of options that {@link #check} needs. */
    public Set<String> optionLists() {
        return fields.values().stream()
                .flatMap(field -> field.kind().optionsFrom().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Checks what was submitted. Null, blank and missing are the same. The value of a hidden field is dropped, a field
     * that the form does not have is refused.
     *
     * @param dynamicOptions for each name of {@link #optionLists} the values that this person may choose here
     */
    public FormCheck check(Map<String, Object> submitted, Map<String, Set<String>> dynamicOptions) {
        var given = cleaned(submitted);
        var context = context(given);
        var accepted = new LinkedHashMap<String, Object>();
        var violations = new ArrayList<FormViolation>();
        for (var field : fields.values()) {
            if (!field.isHidden(context)) {
                check(field, Optional.ofNullable(given.get(field.key())), context, dynamicOptions, accepted)
                        .ifPresent(violations::add);
            }
        }
        given.keySet().stream()
                .filter(key -> !fields.containsKey(key))
                .sorted()
                .map(FormSchema::unknown)
                .forEach(violations::add);
        return new FormCheck(accepted, violations);
    }

    /** The fields that a form shows with these answers, in its order, and whether each has to be filled. */
    Map<String, Boolean> asked(Map<String, Object> submitted) {
        var context = contextOf(submitted);
        var asked = new LinkedHashMap<String, Boolean>();
        fields.values().stream()
                .filter(field -> !field.isHidden(context))
                .forEach(field -> asked.put(field.key(), field.isRequired(context)));
        return asked;
    }

    /** What an expression of the form sees with these answers. */
    Map<String, Object> contextOf(Map<String, Object> submitted) {
        return context(cleaned(submitted));
    }

    /** The written fields that have to be filled, with these answers, and are not. */
    Set<String> unansweredTexts(Map<String, Object> submitted) {
        var given = cleaned(submitted);
        var context = context(given);
        return fields.values().stream()
                .filter(field -> field.kind() instanceof TextKind)
                .filter(field -> !field.isHidden(context))
                .filter(field -> field.isMissing(Optional.ofNullable(given.get(field.key())), context))
                .map(FormField::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<FormViolation> check(
            FormField field,
            Optional<Object> value,
            Map<String, Object> context,
            Map<String, Set<String>> dynamicOptions,
            Map<String, Object> accepted) {
        if (field.isMissing(value, context)) {
            return Optional.of(field.missing());
        }
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            accepted.put(field.key(), field.accept(value.get(), dynamicOptions));
            return Optional.empty();
        } catch (FieldRefusedException refused) {
            return Optional.of(field.violation(refused.sentence()));
        }
    }

    private Map<String, Object> cleaned(Map<String, Object> submitted) {
        var given = new HashMap<String, Object>();
        submitted.forEach((key, value) -> {
            var filled = filled(value);
            if (filled != null) {
                given.put(key, filled);
            }
        });
        return given;
    }

    private static @Nullable Object filled(@Nullable Object value) {
        if (value instanceof String text) {
            var clean = TextKind.clean(text);
            return clean.isEmpty() ? null : clean;
        }
        return value instanceof Collection<?> list && list.isEmpty() ? null : value;
    }

    /** Each field has its value or null, as in the browser; what no field could hold does not reach an expression. */
    private Map<String, Object> context(Map<String, Object> given) {
        var context = new HashMap<String, @Nullable Object>();
        fields.keySet().forEach(key -> context.put(key, null));
        given.forEach((key, value) -> {
            if (fields.containsKey(key) && isPlain(value)) {
                context.put(key, value);
            }
        });
        @SuppressWarnings("NullAway") // FEEL knows null; the engine's signature has no annotations
        Map<String, Object> feel = context;
        return feel;
    }

    private static boolean isPlain(Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance));
    }

    private static FormViolation unknown(String key) {
        return new FormViolation(key, key, "Biểu mẫu này không có mục «" + shortened(key) + "».");
    }

    private static String shortened(String key) {
        return key.length() > 40 ? key.substring(0, 40) + "…" : key;
    }
}
