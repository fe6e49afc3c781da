package vn.tiendo.inspection;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One row of an inspection's scope with what was found there: a task, or a unit as a whole.
 *
 * @param assignment empty for the unit as a whole
 * @param reference of the task; empty for the unit as a whole
 * @param title of the task, or the unit's name
 * @param seen what the system says: frozen when the row is recorded, of today until then
 */
record Finding(
        UUID id,
        UUID inspection,
        String unit,
        String unitName,
        Optional<UUID> assignment,
        String reference,
        String title,
        Seen seen,
        Optional<Result> result,
        String remark,
        Optional<Instant> savedAt) {

    /** Whether what was seen agrees with what the system says. */
    enum Result {
        MATCHES("khớp"),
        DIFFERS("không khớp"),
        NOT_DONE("chưa thực hiện");

        private final String wording;

        Result(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }
    }

    /** What the system says of a task, in the words of its page; all empty for a unit as a whole. @param on the day, dd/mm/yyyy */
    public record Seen(String state, String lateness, String due, String percent, String on) {

        static final Seen NOTHING = new Seen("", "", "", "", "");

        /** "đang thực hiện, quá hạn; 40%; hạn 15/06/2026". */
        String inOneLine() {
            return state
                    + (lateness.isEmpty() ? "" : ", " + lateness)
                    + (percent.isEmpty() ? "" : "; " + percent)
                    + (due.isEmpty() ? "" : "; hạn " + due);
        }
    }

    boolean isOfTask() {
        return assignment.isPresent();
    }

    boolean isRecorded() {
        return savedAt.isPresent();
    }

    /** Whether it has to be recorded before the conclusion: each task does, a unit as a whole need not. */
    boolean isMissing() {
        return isOfTask() && result.isEmpty();
    }
}
