package vn.tiendo.workflow;

/** One choice of a select field whose choices come from our tables. */
public record Option(String value, String label) {}
