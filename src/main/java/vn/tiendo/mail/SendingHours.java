package vn.tiendo.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;

/** When mails may leave: on working days from 06:00 to 22:00; what comes at another time waits for a working morning. */
@Component
class SendingHours {

    private static final LocalTime OPEN = LocalTime.of(6, 0);
    private static final LocalTime CLOSE = LocalTime.of(22, 0);
    /** The hour of the daily mails: what was written in the night or on a day off comes with them. */
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    private final WorkingCalendar calendar;

    SendingHours(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Whether a mail may leave at that moment. */
    boolean include(Instant moment) {
        return firstFrom(moment).equals(moment);
    }

    /** The moment itself if a mail may leave then, else 07:30 of the first working morning after it. */
    Instant firstFrom(Instant moment) {
        var local = moment.atZone(VietnamTime.ZONE);
        var day = local.toLocalDate();
        if (!calendar.isWorkingDay(day)) {
            return morning(calendar.onOrAfter(day));
        }
        if (local.toLocalTime().isBefore(OPEN)) {
            return morning(day);
        }
        return local.toLocalTime().isBefore(CLOSE) ? moment : morning(calendar.plus(day, 1));
    }

    private static Instant morning(LocalDate day) {
        return ZonedDateTime.of(day, MORNING, VietnamTime.ZONE).toInstant();
    }
}
