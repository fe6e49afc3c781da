package vn.tiendo.assignment;

import java.util.UUID;

/** A task was stored, whatever changed of it; published in that transaction, for what is kept beside it. */
public record AssignmentChanged(UUID assignment) {}
