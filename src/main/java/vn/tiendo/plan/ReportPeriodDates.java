package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One period of a plan's reporting regime as the calendar has it, before anybody sets other days.
 *
 * @param number which one of its year, from 1
 * @param opensOn the first working day of the month, of longer periods 15 working days before the units' day
 * @param unitsDue the units' last day
 * @param communeDue the commune's last day; empty where the regime names none
 */
public record ReportPeriodDates(
        RegimeKind kind,
        int year,
        int number,
        ReportWindow window,
        LocalDate opensOn,
        LocalDate unitsDue,
        Optional<LocalDate> communeDue) {

    /** As people name it: "tháng 6/2026". */
    public String wording() {
        return kind.period(year, number);
    }
}
