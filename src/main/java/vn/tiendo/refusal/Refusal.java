package vn.tiendo.refusal;

/** A request that the rules do not allow, with the Vietnamese sentence that the person is to read. */
public class Refusal extends RuntimeException {

    public Refusal(String sentence) {
        super(sentence);
    }

    /** Refuses with the sentence unless the condition holds. */
    public static void unless(boolean condition, String sentence) {
        if (!condition) {
            throw new Refusal(sentence);
        }
    }
}
