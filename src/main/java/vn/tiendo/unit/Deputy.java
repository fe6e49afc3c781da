package vn.tiendo.unit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who acts for a position from a day to a day, both included.
 *
 * @param holder whose part the deputy takes over; empty for the whole position
 */
public record Deputy(
        UUID id,
        String commune,
        String position,
        Optional<String> holder,
        String username,
        LocalDate from,
        LocalDate to,
        String reason) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean meets(Deputy other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from) && concernsTheSame(other);
    }

    private boolean concernsTheSame(Deputy other) {
        return holder.isEmpty() || other.holder.isEmpty() || holder.equals(other.holder);
    }
}
