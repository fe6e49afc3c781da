package vn.tiendo.plan;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.WorkingCalendar;

/** Reads a deadline cell in the light of its plan: a date without a year takes the plan's year. */
final class Deadlines {

    private Deadlines() {}

    static Deadline read(String cell, Plan plan, WorkingCalendar calendar) {
        return read(cell, plan.issuedOn(), plan.annualDate(), plan.subject(), calendar);
    }

    static Deadline read(String cell, PlanFile.PlanPart plan, WorkingCalendar calendar) {
        return read(
                cell, Optional.ofNullable(plan.date()), annualDate(plan.annualDate()), plan.subject(), calendar);
    }

    private static Deadline read(
            String cell,
            Optional<LocalDate> issuedOn,
            Optional<MonthDay> annual,
            String subject,
            WorkingCalendar calendar) {
        return DeadlineReader.read(cell, year(issuedOn, subject), issuedOn, annual, calendar);
    }

    /** The year of issue; for a draft the last year that its subject names ("… năm 2026"). */
    private static int year(Optional<LocalDate> issuedOn, String subject) {
        var named = java.util.regex.Pattern.compile("năm (20\\d{2})").matcher(subject);
        var year = 0;
        while (named.find()) {
            year = Integer.parseInt(named.group(1));
        }
        return year > 0 ? year : issuedOn.map(LocalDate::getYear).orElse(LocalDate.MIN.getYear());
    }

    static Optional<MonthDay> annualDate(@Nullable String written) {
        return Optional.ofNullable(written).map(text -> MonthDay.parse("--" + text));
    }
}
