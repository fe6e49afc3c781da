package vn.tiendo.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.workflow.ClockMoved;
import vn.tiendo.workflow.MovableClock;

/** The product's clock in a demonstration: it ticks like any other, but from a time that is set and kept. */
@Component
@ConditionalOnProperty("tiendo.demo")
class DemoClock extends MovableClock {

    /** Wednesday 10/06/2026, the morning on which the demonstration begins. */
    static final LocalDateTime BEGINNING = LocalDateTime.of(2026, 6, 10, 8, 0);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private volatile Duration offset;

    DemoClock(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
        this.offset = Duration.between(Instant.now(), kept());
    }

    private Instant kept() {
        return jdbc.sql("select time from demo_clock")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElseGet(() -> BEGINNING.atZone(VietnamTime.ZONE).toInstant());
    }

    @Override
    public void set(LocalDateTime time) {
        offset = Duration.between(Instant.now(), time.atZone(VietnamTime.ZONE).toInstant());
        events.publishEvent(new ClockMoved());
    }

    /** Remembers the time, so that the demonstration goes on from it after a stop. */
    void keep() {
        jdbc.sql("insert into demo_clock (id, time) values (1, ?) on conflict (id) do update set time = excluded.time")
                .param(instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return VietnamTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }
}
