package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What must be known of a plan to reckon its tasks' due days.
 *
 * @param year the plan's year, which a date without a year takes
 * @param issuedOn the day of issue; empty while the plan is a draft
 * @param annualDate the day that the plan names for yearly results; empty means 31/12
 */
public record PlanDates(int year, Optional<LocalDate> issuedOn, Optional<AnnualDate> annualDate) {

    /** Of a draft that names none: all days of real plans lie after it. */
    private static final int UNKNOWN_YEAR = 1;

    private static final Pattern YEAR = Pattern.compile("năm (20\\d{2})");

    /** A plan of a year whose other dates are not known. */
    public static PlanDates of(int year) {
        return new PlanDates(year, Optional.empty(), Optional.empty());
    }

    /** An issued plan without an annual date. */
    public static PlanDates issued(int year, LocalDate issuedOn) {
        return new PlanDates(year, Optional.of(issuedOn), Optional.empty());
    }

    boolean isOfKnownYear() {
        return year != UNKNOWN_YEAR;
    }

    /** The day from which occurrences count: the issue, but not before the plan's year. */
    LocalDate start() {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        return issuedOn.filter(day -> day.isAfter(newYear)).orElse(newYear);
    }

    /** With the yearly date of another plan where this one names none. */
    PlanDates orAnnually(Optional<AnnualDate> other) {
        return new PlanDates(year, issuedOn, annualDate.or(() -> other));
    }

    AnnualDate annual() {
        return annualDate.orElse(AnnualDate.END_OF_YEAR);
    }

    /**
     * The dates of a plan whose subject is known. Its year is that of its issue, or the next one where the subject names
     * that alone ("… năm 2027", issued in 12/2026); of a draft the first year that the subject names. What else a subject
     * names is a vision, or a look back.
     */
    public static PlanDates of(String subject, Optional<LocalDate> issuedOn, Optional<AnnualDate> annualDate) {
        return of(subject, issuedOn, Optional.empty(), annualDate);
    }

    /** @param written the year of the letterhead, which counts where the day of issue is not known yet */
    public static PlanDates of(
            String subject, Optional<LocalDate> issuedOn, Optional<Integer> written, Optional<AnnualDate> annualDate) {
        return new PlanDates(year(subject, issuedOn.map(LocalDate::getYear).or(() -> written)), issuedOn, annualDate);
    }

    private static int year(String subject, Optional<Integer> ofIssue) {
        List<Integer> named = YEAR.matcher(subject)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        return ofIssue.map(issued -> !named.contains(issued) && named.contains(issued + 1) ? issued + 1 : issued)
                .or(() -> named.stream().findFirst())
                .orElse(UNKNOWN_YEAR);
    }
}
