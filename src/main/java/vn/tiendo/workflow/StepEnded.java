package vn.tiendo.workflow;

/** A step waits for nobody any more: it was done, or what it belongs to ended; published in that transaction. */
public record StepEnded(String taskId) {}
