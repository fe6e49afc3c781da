package vn.tiendo.calendar;

/**
 * One line of a file of days, as written.
 *
 * @param number from 1, as the spreadsheet or editor numbers it
 */
record CalendarLine(int number, String day, String kind, String label) {

    /** Whether it names the columns rather than a day. */
    boolean isHead() {
        return number == 1 && day.strip().equalsIgnoreCase("ngày");
    }

    boolean isBlank() {
        return (day + kind + label).isBlank();
    }
}
