package vn.tiendo.assignment;

/** What a task waits for before it can begin: a triggering document, or a person to confirm its deadline. */
enum WaitsFor {
    CONDITION,
    CONFIRMATION
}
