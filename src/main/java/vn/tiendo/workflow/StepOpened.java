package vn.tiendo.workflow;

/** A step waits for somebody from now on; published in the transaction that opens it, when it stands in our list. */
public record StepOpened(WorkItem item) {}
