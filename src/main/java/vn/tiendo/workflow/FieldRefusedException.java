package vn.tiendo.workflow;

/** Carries the Vietnamese sentence that says why a single field's value is not accepted. */
final class FieldRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    FieldRefusedException(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
