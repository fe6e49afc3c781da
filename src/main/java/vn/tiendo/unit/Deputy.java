package vn.tiendo.unit;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody who acts for a position from a day to a day, both included. */
public record Deputy(
        UUID id, String commune, String position, String username, LocalDate from, LocalDate to, String reason) {}
