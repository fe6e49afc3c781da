package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What must be known of a plan to reckon its tasks' due days.
 *
 * @param year the plan's year, which a date without a year takes
 * @param issuedOn the day of issue; empty while the plan is a draft
 * @param annualDate the day that the plan names for yearly results; empty means 31/12
 */
public record PlanDates(int year, Optional<LocalDate> issuedOn, Optional<AnnualDate> annualDate) {

    /** A plan of a year whose other dates are not known. */
    public static PlanDates of(int year) {
        return new PlanDates(year, Optional.empty(), Optional.empty());
    }

    /** An issued plan without an annual date. */
    public static PlanDates issued(int year, LocalDate issuedOn) {
        return new PlanDates(year, Optional.of(issuedOn), Optional.empty());
    }

    /** The day from which occurrences count: the issue, but not before the plan's year. */
    LocalDate start() {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        return issuedOn.filter(day -> day.isAfter(newYear)).orElse(newYear);
    }

    AnnualDate annual() {
        return annualDate.orElse(AnnualDate.END_OF_YEAR);
    }
}
