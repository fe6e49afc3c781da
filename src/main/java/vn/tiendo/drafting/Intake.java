package vn.tiendo.drafting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A plan's file that was read.
 *
 * @param revision grows with each change of a row
 * @param plan the draft that was made of it
 */
public record Intake(
        UUID id,
        String commune,
        String fileName,
        long size,
        String sha256,
        boolean isPdf,
        String uploadedBy,
        Instant uploadedAt,
        long revision,
        Optional<UUID> plan) {}
