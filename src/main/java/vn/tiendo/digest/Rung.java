package vn.tiendo.digest;

import java.time.LocalDate;
import vn.tiendo.calendar.WorkingCalendar;

/**
 * One line of the schedule: how far from the due date, and who is told.
 *
 * @param code names it in the log; stays the same when the schedule changes
 * @param before days before the due date; negative: after it
 * @param days what is counted; after the due date always working days
 * @param daily whether it comes again on each working day from then on
 */
public record Rung(String code, int before, Days days, boolean daily, Audience audience) {

    /** What a rung counts. */
    public enum Days {
        WORKING,
        CALENDAR
    }

    /** Who is told. */
    public enum Audience {
        /** Who has to do it. */
        HOLDER(""),
        HEAD("thủ trưởng đơn vị"),
        PLAN_DESK("bộ phận tổng hợp"),
        LEADER("lãnh đạo phụ trách"),
        /** The position above the holder's. */
        NEXT("cấp trên của người giữ việc");

        private final String wording;

        Audience(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }
    }

    /** Whether somebody else than the holder is told, which the task's record has to say. */
    public boolean isEscalation() {
        return audience != Audience.HOLDER;
    }

    /** Its working day for a due date; one that falls on a day off moves to the next working day (rules.md, "Reminders"). */
    LocalDate dayFor(LocalDate due, WorkingCalendar calendar) {
        var day = days == Days.CALENDAR && before > 0 ? due.minusDays(before) : calendar.minus(due, before);
        return calendar.onOrAfter(day);
    }
}
