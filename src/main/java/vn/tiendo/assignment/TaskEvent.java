package vn.tiendo.assignment;

import java.time.Instant;

/**
 * Something that happened to a task and that a report tells.
 *
 * @param key tells it apart from all others, so that it is told once
 * @param text a sentence in the users' words
 */
public record TaskEvent(String key, Instant at, Told told, String text) {

    /** Where in a report it is told. */
    public enum Told {
        RESULT,
        DOCUMENT,
        OBSTACLE,
        /** A month's entry that says "không phát sinh". */
        NOTHING
    }
}
