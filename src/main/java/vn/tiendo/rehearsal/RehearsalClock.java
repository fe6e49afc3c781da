package vn.tiendo.rehearsal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.context.ApplicationEventPublisher;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.workflow.ClockMoved;
import vn.tiendo.workflow.MovableClock;

/** The product's clock in a rehearsal: it stands still until it is set. */
@OnlyInRehearsal
class RehearsalClock extends MovableClock {

    private final ApplicationEventPublisher events;
    private volatile Instant now =
            LocalDateTime.of(2026, 1, 1, 0, 0).atZone(VietnamTime.ZONE).toInstant();

    RehearsalClock(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void set(LocalDateTime time) {
        now = time.atZone(VietnamTime.ZONE).toInstant();
        events.publishEvent(new ClockMoved());
    }

    LocalDateTime time() {
        return LocalDateTime.ofInstant(now, VietnamTime.ZONE);
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
