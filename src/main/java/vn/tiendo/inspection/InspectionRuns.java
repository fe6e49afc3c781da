package vn.tiendo.inspection;

import java.util.UUID;

/** Starts the process of an inspection and ends that of a demand; implemented at the seam to the engine. */
public interface InspectionRuns {

    void start(UUID inspection, String reference);

    /** What waits for anybody on the demand ends; the inspection goes on. */
    void withdraw(UUID demand);
}
