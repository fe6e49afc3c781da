package vn.tiendo.assignment;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.calendar.WorkingCalendar;

/** How a task stands against its due date, beside its state (rules.md, "A task's life", 7). */
public enum Lateness {
    ON_TIME("trong hạn", "trong-han"),
    DUE_SOON("sắp đến hạn", "sap-den-han"),
    OVERDUE("quá hạn", "qua-han"),
    NO_DUE_DATE("không thời hạn", "khong-thoi-han");

    /** Working days before the due date from which a task is due soon. */
    static final int DUE_SOON_DAYS = 10;

    private final String wording;
    private final String mark;

    Lateness(String wording, String mark) {
        this.wording = wording;
        this.mark = mark;
    }

    public String wording() {
        return wording;
    }

    /** The style under which pages colour it; the word always stands beside the colour. */
    public String mark() {
        return mark;
    }

    /**
     * A due day ends at 24:00 (Bộ luật Dân sự, Điều 148).
     *
     * @param sentOn the day on which the head signed off an output that a reviewer still holds
     */
    static Lateness on(LocalDate today, Optional<LocalDate> due, Optional<LocalDate> sentOn, WorkingCalendar calendar) {
        if (due.isEmpty()) {
            return NO_DUE_DATE;
        }
        var last = due.get();
        if (sentOn.isPresent() && !sentOn.get().isAfter(last) && today.isAfter(last)) {
            return ON_TIME;
        }
        if (today.isAfter(last)) {
            return OVERDUE;
        }
        return calendar.workingDaysBetween(today, last) <= DUE_SOON_DAYS ? DUE_SOON : ON_TIME;
    }

    /** The latest due date of what is due soon on a day. */
    public static LocalDate soonUntil(LocalDate today, WorkingCalendar calendar) {
        return calendar.plus(today, DUE_SOON_DAYS + 1).minusDays(1);
    }
}
