package vn.tiendo.calendar;

import java.time.LocalDate;
import java.util.List;

/** On which days open work is due, so that whoever changes the calendar sees what it meets; answered by the package of that work. */
public interface DueDays {

    /** The due day of each piece of open work, in no order; one day as often as work is due on it. */
    List<LocalDate> ofOpenWork();
}
