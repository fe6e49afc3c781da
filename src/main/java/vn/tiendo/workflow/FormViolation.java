package vn.tiendo.workflow;

/** One thing that is wrong with a submission, said so that the person at the form can put it right. */
public record FormViolation(String field, String label, String message) {}
