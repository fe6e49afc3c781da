package vn.tiendo.workflow;

/** One entry of a case's record in words: when, who, by what right (empty for the holder), what, and what was said. */
public record RecordLine(String at, String by, String right, String event, String text) {}
