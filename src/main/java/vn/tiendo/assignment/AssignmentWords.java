package vn.tiendo.assignment;

/** The users' words for what other features read of tasks in the tables. */
public final class AssignmentWords {

    private AssignmentWords() {}

    /** The wording of a stored state; empty for an empty code. */
    public static String state(String code) {
        return code.isEmpty() ? "" : State.valueOf(code).wording();
    }

    /** The same for a task whose due date was extended so many times. */
    public static String state(String code, int extensions) {
        return State.valueOf(code).wording(extensions);
    }
}
