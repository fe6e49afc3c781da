package vn.tiendo.overview;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.Lateness;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;

/** The days against which due dates are held: today, and the last day on which something is due soon. */
record Days(LocalDate today, LocalDate soon) {

    @Component
    static class Reckoned {

        private final WorkingCalendar calendar;
        private final Clock clock;

        Reckoned(WorkingCalendar calendar, Clock clock) {
            this.calendar = calendar;
            this.clock = clock;
        }

        Days days() {
            var today = VietnamTime.today(clock);
            return new Days(today, Lateness.soonUntil(today, calendar));
        }

        /** How many working days lie between a day and today. */
        int since(LocalDate day) {
            return calendar.workingDaysBetween(day, VietnamTime.today(clock));
        }
    }
}
