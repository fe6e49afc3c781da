package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A plan as others need it: whose it is, its number, who leads it and its yearly date. */
public record Plan(
        UUID id,
        String commune,
        Optional<String> number,
        Optional<LocalDate> issuedOn,
        Optional<Integer> year,
        String subject,
        String leader,
        Optional<String> unitReport,
        Optional<String> communeReport,
        Optional<AnnualDate> annualDate,
        Optional<String> gapReason,
        Optional<String> returnReason,
        PlanState state) {

    /** Whether it is in force. */
    public boolean issued() {
        return state == PlanState.ISSUED;
    }

    /** "KH 36/KH-UBND", or "Dự thảo" while it has no number. */
    public String label() {
        return number.map(written -> "KH " + written).orElse("Dự thảo");
    }
}
