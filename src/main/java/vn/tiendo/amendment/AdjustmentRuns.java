package vn.tiendo.amendment;

import java.util.UUID;

/** Starts the process of an adjustment; implemented at the seam to the engine. */
public interface AdjustmentRuns {

    void start(UUID adjustment, String reference);
}
