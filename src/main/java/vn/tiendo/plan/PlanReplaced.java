package vn.tiendo.plan;

import java.util.UUID;

/** A plan was issued in the place of another one, after its own tasks had started: the old one's open tasks end. */
public record PlanReplaced(UUID replacing, UUID running, String by) {}
