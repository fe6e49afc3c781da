package vn.tiendo.measurement;

import java.util.UUID;

/** Starts the processes of rounds and of units' corrections; implemented at the seam to the engine. */
public interface MeasuringRuns {

    /** Starts a round in the caller's transaction; it opens each unit's part itself. */
    void startRound(UUID round, String reference);

    /** Starts a unit's part again, for a correction of what was accepted. */
    void startMeasuring(UUID measuring, String reference);
}
