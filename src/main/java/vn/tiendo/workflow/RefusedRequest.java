package vn.tiendo.workflow;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers why the current request was refused, across the engine's own wrapping of exceptions. */
final class RefusedRequest {

    private static final ThreadLocal<@Nullable String> SENTENCE = new ThreadLocal<>();

    private RefusedRequest() {}

    static void because(String sentence) {
        SENTENCE.set(sentence);
    }

    static Optional<String> take() {
        var sentence = Optional.ofNullable(SENTENCE.get());
        clear();
        return sentence;
    }

    static void clear() {
        SENTENCE.remove();
    }
}
