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

    static Deadline read(String cell, Plan plan, WorkingCalendar calendar) {
        return new DeadlineReader(calendar).read(cell, dates(plan));
    }

    /** The first due date of a recurring deadline after the given day. */
    static Optional<LocalDate> nextDue(String cell, Plan plan, LocalDate after, WorkingCalendar calendar) {
        var reader = new DeadlineReader(calendar);
        var dates = dates(plan);
        return reader.nextDue(reader.read(cell, dates), dates, after);
    }

    private static PlanDates dates(Plan plan) {
        return dates(plan.subject(), plan.issuedOn(), plan.annualDate());
    }

    private static PlanDates dates(String subject, Optional<LocalDate> issuedOn, Optional<AnnualDate> annual) {
        return new PlanDates(year(subject, issuedOn), issuedOn, annual);
    }

    /**
     * The year of issue, or the next one where the subject names that alone ("… năm 2027", issued in 12/2026); of a draft
     * the first year that the subject names. What else a subject names is a vision, or a look back.
     */
    private static int year(String subject, Optional<LocalDate> issuedOn) {
        var named = YEAR.matcher(subject)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        return issuedOn.map(LocalDate::getYear)
                .map(issued -> !named.contains(issued) && named.contains(issued + 1) ? issued + 1 : issued)
                .or(() -> named.stream().findFirst())
                .orElse(1);
    }
}
