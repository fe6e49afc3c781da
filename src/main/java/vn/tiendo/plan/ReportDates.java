package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.calendar.WorkingCalendar;

/**
 * When units and then the commune report on a period: the one place that knows how the days of a regime move off days off
 * (rules.md, "Periodic reports").
 *
 * @param units empty where the regime names no day
 * @param commune empty where the regime names no day
 */
public record ReportDates(Optional<LocalDate> units, Optional<LocalDate> commune) {

    /** How many whole working days lie between the two at least. */
    static final int WORKING_DAYS_BETWEEN = 1;

    /**
     * Both roll back from a day off; the units' day further, until the distance to the commune's is kept.
     *
     * @param units the day that the regime names, before it rolls
     * @param commune likewise
     * @param distance whole working days between the two, 0 or more
     */
    static ReportDates of(
            Optional<LocalDate> units, Optional<LocalDate> commune, int distance, WorkingCalendar calendar) {
        var ofCommune = commune.map(calendar::onOrBefore);
        var ofUnits = units.map(calendar::onOrBefore);
        var latest = ofCommune.map(day -> calendar.minus(day, distance + 1));
        return new ReportDates(ofUnits.map(day -> latest.filter(day::isAfter).orElse(day)), ofCommune);
    }
}
