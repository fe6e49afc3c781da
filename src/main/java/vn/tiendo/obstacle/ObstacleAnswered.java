package vn.tiendo.obstacle;

import java.util.UUID;

/**
 * The city's answer to an obstacle was recorded; published in that transaction, for those who tell the unit.
 *
 * @param unit the code of the unit that raised it
 */
public record ObstacleAnswered(UUID obstacle, UUID assignment, String commune, String unit) {}
