package vn.tiendo.calendar;

/** Who keeps the calendar, which is one for the whole installation; answered by the package that knows the people. */
public interface CalendarKeepers {

    /** Whether the person may see how the calendar is kept: the operator and the administrators of communes. */
    boolean mayRead(String username);

    /** Whether the person may change it: where several communes share it, the operator alone. */
    boolean mayChange(String username);

    /** The person's name, for the record of changes. */
    String nameOf(String username);
}
