package vn.tiendo.startup;

import org.jspecify.annotations.Nullable;

/** Ends the start with one Vietnamese sentence that tells the operator what is wrong and what to do. */
public final class StartupProblem extends RuntimeException {

    public StartupProblem(String sentence) {
        this(sentence, null);
    }

    public StartupProblem(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence, always on one line. */
    public String sentence() {
        return String.valueOf(getMessage()).replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
