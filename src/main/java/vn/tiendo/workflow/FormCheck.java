package vn.tiendo.workflow;

import java.util.List;
import java.util.Map;

/**
 * What a submission came to: the accepted values, cleaned and typed, and all that is wrong with it.
 *
 * <p>A value is a String, an Integer (a BigDecimal where it is no whole number), a Boolean, a LocalDate or a List of
 * String. A field left blank or hidden has no entry.
 */
public record FormCheck(Map<String, Object> values, List<FormViolation> violations) {

    public FormCheck {
        values = Map.copyOf(values);
        violations = List.copyOf(violations);
    }
}
