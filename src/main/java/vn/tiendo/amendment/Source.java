package vn.tiendo.amendment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.assignment.Ground;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.plan.Plan;

/**
 * What changes a running plan: an amending plan or an adjustment, with its document.
 *
 * @param document in words, as the record shows it
 * @param day from which the change holds
 */
record Source(
        UUID id, String document, String number, Optional<LocalDate> date, String by, String right, LocalDate day) {

    /** An issued plan that amends or replaces another one. */
    static Source of(Plan plan, String by, String right) {
        var day = plan.issuedOn().orElseThrow();
        var words = plan.label() + " ngày " + VietnamTime.format(day);
        return new Source(plan.id(), words, plan.number().orElse(""), Optional.of(day), by, right, day);
    }

    Ground ground() {
        return new Ground(by, right, document, day);
    }
}
