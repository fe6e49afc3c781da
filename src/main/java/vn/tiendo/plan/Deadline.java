package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A deadline as a plan writes it and as it was understood.
 *
 * @param asWritten the cell, unchanged
 * @param due the (first) due day, rolled to a working day; empty where nothing is due or a person must decide. For a range of
 *     years the end of the last one
 * @param milestone the words before "tháng" ("Hoàn thành kết nối")
 * @param repeats whether each trigger makes an occurrence of its own ("Khi có", "Nếu có"); false for every class but EVENT
 */
public record Deadline(
        String asWritten, DeadlineClass kind, Optional<LocalDate> due, Optional<String> milestone, boolean repeats) {

    /** Whether the task waits for a document or another body: chờ điều kiện. */
    public boolean awaitsCondition() {
        return kind.behaviour() == DeadlineClass.Behaviour.WAITS;
    }

    /** Whether a person must say when the task is due (chờ xác nhận): not understood, or past when the plan is issued. */
    public boolean awaitsConfirmation(LocalDate issuedOn) {
        return kind.behaviour() == DeadlineClass.Behaviour.SET_ASIDE
                || due.filter(day -> day.isBefore(issuedOn)).isPresent();
    }
}
