package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.calendar.WorkingCalendar;

/** Reads a deadline cell in the light of its plan: a date without a year takes the plan's year. */
final class Deadlines {

    private static final Pattern YEAR = Pattern.compile("năm (20\\d{2})");

    private Deadlines() {}

    static Deadline read(String cell, PlanFile.PlanPart plan, WorkingCalendar calendar) {
        var issuedOn = Optional.ofNullable(plan.date());
        return new DeadlineReader(calendar)
                .read(cell, dates(plan.subject(), issuedOn, AnnualDates.parse(plan.annualDate())));
    }

    /** The first due date of a recurring deadline after the given day. */
    static Optional<LocalDate> nextDue(String cell, Plan plan, LocalDate after, WorkingCalendar calendar) {
        var reader = new DeadlineReader(calendar);
        var dates = dates(plan.subject(), plan.issuedOn(), plan.annualDate());
        return reader.nextDue(reader.read(cell, dates), dates, after);
    }

    private static PlanDates dates(String subject, Optional<LocalDate> issuedOn, Optional<AnnualDate> annual) {
        return new PlanDates(year(subject, issuedOn), issuedOn, annual);
    }

    /** The last year that the subject names ("… năm 2026"), else the year of issue. */
    private static int year(String subject, Optional<LocalDate> issuedOn) {
        return YEAR.matcher(subject)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .reduce((first, last) -> last)
                .or(() -> issuedOn.map(LocalDate::getYear))
                .orElse(1);
    }
}
