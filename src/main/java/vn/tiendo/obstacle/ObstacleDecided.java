package vn.tiendo.obstacle;

import java.util.UUID;

/**
 * The leader decided what becomes of an obstacle; published in that transaction, for those who tell the unit.
 *
 * @param unit the code of the unit that raised it
 */
public record ObstacleDecided(UUID obstacle, UUID assignment, String commune, String unit) {}
