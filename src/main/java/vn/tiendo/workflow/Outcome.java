package vn.tiendo.workflow;

/** What a completed user task decided; the models' gateways read it from the variable {@code outcome}. */
public enum Outcome {
    DONE,
    ACCEPTED,
    DISPUTED,
    KEPT,
    REASSIGNED,
    PROGRESS,
    FILED,
    RETURNED,
    DELEGATED,
    AGREED,
    REFUSED,
    WITHDRAWN,
    DIRECTED,
    TO_CITY,
    URGED
}
