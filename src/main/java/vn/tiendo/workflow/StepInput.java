package vn.tiendo.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a submitted form, already checked against the form's own schema. */
public record StepInput(Map<String, Object> values) {

    /** @throws IllegalStateException if the form lets the field be empty; then ask for {@link #optional} */
    public String text(String field) {
        return optional(field).orElseThrow(() -> new IllegalStateException("field " + field + " is not given"));
    }

    public Optional<String> optional(String field) {
        return Optional.ofNullable(values.get(field)).map(Object::toString);
    }

    public <E extends Enum<E>> E choice(Class<E> type, String field) {
        return Enum.valueOf(type, text(field));
    }

    public Optional<Integer> number(String field) {
        return Optional.ofNullable(values.get(field)).map(value -> ((Number) value).intValue());
    }

    public LocalDate date(String field) {
        return LocalDate.parse(text(field));
    }

    public List<String> list(String field) {
        return values.get(field) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }
}
