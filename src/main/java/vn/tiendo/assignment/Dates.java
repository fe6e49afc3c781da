package vn.tiendo.assignment;

import java.time.LocalDate;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;

/** What a date that a person sets has to be. */
final class Dates {

    private Dates() {}

    static void notInThePast(LocalDate due, LocalDate today) {
        Refusal.unless(
                !due.isBefore(today), "Thời hạn mới phải từ hôm nay (" + VietnamTime.format(today) + ") trở đi.");
    }
}
