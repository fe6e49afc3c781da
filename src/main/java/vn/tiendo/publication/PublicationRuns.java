package vn.tiendo.publication;

import java.util.UUID;

/** The process of a publication; implemented at the seam to the engine. */
public interface PublicationRuns {

    void start(UUID publication, String reference);

    /** Ends the waiting for the leader. */
    void takeBack(UUID publication);
}
