package vn.tiendo.calendar;

/** The days of a new installation, as a plain value: tests elsewhere reckon with the calendar of 2026 and 2027. */
public final class SeededCalendar {

    private SeededCalendar() {}

    public static WorkingDays days() {
        return ShippedCalendar.days();
    }
}
