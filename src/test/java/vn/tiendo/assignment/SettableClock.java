package vn.tiendo.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import vn.tiendo.calendar.VietnamTime;

/** The product's clock as a test sets it; it stands still in between. */
final class SettableClock extends Clock {

    private volatile Instant now = at(LocalDateTime.of(2026, 6, 10, 8, 0));

    void set(LocalDateTime time) {
        now = at(time);
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(VietnamTime.ZONE).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return VietnamTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
