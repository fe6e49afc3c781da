package vn.tiendo.workflow;

import java.util.Optional;
import java.util.UUID;

/** What a user task is about: references to our rows, never copies of their data. */
public record StepRef(UUID assignment, Optional<UUID> coordination) {}
