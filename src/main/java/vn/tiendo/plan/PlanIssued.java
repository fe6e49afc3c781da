package vn.tiendo.plan;

import java.util.UUID;

/** A plan was issued: its tasks are to be carried out, in the transaction of the issue. */
public record PlanIssued(UUID plan, String by) {}
