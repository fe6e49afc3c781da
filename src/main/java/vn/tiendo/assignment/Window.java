package vn.tiendo.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import vn.tiendo.calendar.VietnamTime;

/** Days whose events are told together, both ends inclusive. */
public record Window(LocalDate first, LocalDate last) {

    /** The first moment. */
    public OffsetDateTime start() {
        return at(first);
    }

    /** The moment after the last. */
    public OffsetDateTime end() {
        return at(last.plusDays(1));
    }

    Instant lastMoment() {
        return end().toInstant().minusNanos(1);
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atStartOfDay(VietnamTime.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }
}
