package vn.tiendo.plan;

import java.util.UUID;

/** Rows of a plan in force were added, changed or moved; published in that transaction, for what is kept beside them. */
public record PlanRowsChanged(UUID plan) {}
