package vn.tiendo.obstacle;

import java.util.UUID;

/** An obstacle of a task was raised or went on; published in that transaction, for what is kept beside the task. */
public record ObstacleChanged(UUID assignment) {}
