package vn.tiendo.assignment;

import java.util.UUID;

/** Starts and stops the process of an assignment; implemented at the seam to the engine. */
public interface AssignmentRuns {

    void start(UUID assignment, String reference);

    /** Ends the process if one runs; for a member of a collective its part of the parent's ends with it. */
    void stop(UUID assignment);
}
