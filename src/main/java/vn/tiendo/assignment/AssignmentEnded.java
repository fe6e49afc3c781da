package vn.tiendo.assignment;

import java.util.UUID;

/**
 * A task has ended, however it did; published in that transaction.
 *
 * @param state in the users' words, for example "hoàn thành đúng hạn"
 */
public record AssignmentEnded(UUID assignment, String state) {}
