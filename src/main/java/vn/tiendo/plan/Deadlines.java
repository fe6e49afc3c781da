package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.calendar.WorkingCalendar;

/** Reads a deadline cell in the light of its plan: a date without a year takes the plan's year. */
final class Deadlines {

    private Deadlines() {}

    static PlanDates dates(PlanFile.PlanPart plan) {
        return PlanDates.of(
                plan.subject(),
                Optional.ofNullable(plan.date()),
                Optional.ofNullable(plan.year()),
                Optional.ofNullable(plan.annualDate()).map(AnnualDate::parse));
    }

    static Deadline read(String cell, PlanDates dates, WorkingCalendar calendar) {
        return new DeadlineReader(calendar).read(cell, dates);
    }

    /** The first due date of a recurring deadline after the given day. */
    static Optional<LocalDate> nextDue(String cell, Plan plan, LocalDate after, WorkingCalendar calendar) {
        var reader = new DeadlineReader(calendar);
        var dates = dates(plan);
        return reader.nextDue(reader.read(cell, dates), dates, after);
    }

    static PlanDates dates(Plan plan) {
        return PlanDates.of(plan.subject(), plan.issuedOn(), plan.year(), plan.annualDate());
    }
}
