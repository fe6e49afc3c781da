package vn.tiendo.obstacle;

import java.util.UUID;

/** Starts the process of an obstacle; implemented at the seam to the engine. */
public interface ObstacleRuns {

    void start(UUID obstacle, String reference);
}
