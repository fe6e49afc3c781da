package vn.tiendo.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a field may hold: turns a submitted value into a typed one or refuses it in the user's words. */
sealed interface FieldKind permits TextKind, NumberKind, DateKind, TickKind, ChoiceKind, ChoicesKind {

    Object accept(String label, Object value, Map<String, Set<String>> dynamicOptions) throws FieldRefusedException;

    /** What a person does to fill the field, as the first word of "Nhập «Lý do».". */
    String verb();

    /** The name of the list of options that the caller has to give. */
    default Optional<String> optionsFrom() {
        return Optional.empty();
    }

    /** Whether the value is an answer where one is required. */
    default boolean answers(Object value) {
        return true;
    }

    static FieldRefusedException wrongType(String label) {
        return new FieldRefusedException("«" + label + "» có giá trị không đúng kiểu.");
    }
}
