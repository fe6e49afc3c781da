package vn.tiendo.workflow;

/** Open work on a subject opened, ended or changed hands or day; published in that transaction, for what is kept beside it. */
public record WorkChanged(Subject subject) {}
