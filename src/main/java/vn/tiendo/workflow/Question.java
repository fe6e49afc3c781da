package vn.tiendo.workflow;

import java.util.List;
import java.util.Optional;

/**
 * One field of a form as it is put to a person where form-js does not draw it.
 *
 * @param hint a sentence below the field; empty where there is none
 * @param options what may be chosen, fixed in the form
 * @param optionsFrom the list of the step's view that says what may be chosen, where the form does not
 * @param least of a number, as HTML writes it; empty without a bound
 * @param most of a number its bound, of a text its length; empty without a bound
 */
public record Question(
        String key,
        String label,
        String hint,
        Kind kind,
        boolean required,
        List<Option> options,
        Optional<String> optionsFrom,
        String least,
        String most) {

    /** What a person does: writes a line or a text, gives a number or a day, ticks, chooses one or several. */
    public enum Kind {
        LINE,
        TEXT,
        NUMBER,
        DAY,
        TICK,
        ONE,
        SEVERAL
    }
}
