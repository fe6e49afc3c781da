package vn.tiendo.overview;

import java.util.Arrays;
import java.util.Optional;
import vn.tiendo.assignment.AssignmentWords;
import vn.tiendo.assignment.Lateness;
import vn.tiendo.assignment.Standing;

/** What a list of tasks can be narrowed to: how a task counts, or the state that it is in, each with its condition. */
enum Wanted {
    COMPLETED_ON_TIME(Standing.COMPLETED_ON_TIME),
    COMPLETED_LATE(Standing.COMPLETED_LATE),
    IN_PROGRESS(Standing.IN_PROGRESS),
    DUE_SOON(Lateness.DUE_SOON.wording(), Conditions.SOON),
    OVERDUE(Standing.OVERDUE.wording(), Conditions.LATE),
    NOT_STARTED(Standing.NOT_STARTED),
    WAITING(Standing.WAITING),
    CONTINUOUS(Standing.CONTINUOUS),
    CLOSED(Standing.CLOSED),
    NOT_CLOSED("không kể dừng thực hiện, chuyển tiếp", "s.standing <> 'CLOSED'"),
    AWAITING_CONDITION,
    AWAITING_CONFIRMATION,
    AWAITING_ACCEPTANCE,
    AWAITING_SIGN_OFF,
    AWAITING_EXAMINATION,
    AWAITING_LEADER,
    AWAITING_NUMBER,
    STOPPED,
    CARRIED_OVER;

    private final String wording;
    private final String condition;

    /** One of the states that tell more than how the task counts. */
    Wanted() {
        this.wording = AssignmentWords.state(name());
        this.condition = "s.told_state = '" + name() + "'";
    }

    Wanted(Standing standing) {
        this(standing.wording(), "s.standing = '" + standing.name() + "' and not " + Conditions.LATE);
    }

    Wanted(String wording, String condition) {
        this.wording = wording;
        this.condition = condition;
    }

    public String wording() {
        return wording;
    }

    /** In SQL, of a row s of task_standing; the parameters are :today and :soon. */
    String condition() {
        return condition;
    }

    static Optional<Wanted> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
