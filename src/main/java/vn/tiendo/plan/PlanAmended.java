package vn.tiendo.plan;

import java.util.UUID;

/** A draft that changes a running plan was issued: the running plan's tasks follow, in the transaction of the issue. */
public record PlanAmended(UUID amending, UUID running, String by) {}
