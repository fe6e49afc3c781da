package vn.tiendo.workflow;

/** The product's clock was set to another time; the engine's has to follow. */
public record ClockMoved() {}
