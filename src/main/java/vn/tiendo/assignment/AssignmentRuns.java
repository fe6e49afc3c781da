package vn.tiendo.assignment;

import java.util.UUID;

/** Starts, moves and stops the process of an assignment; implemented at the seam to the engine. */
public interface AssignmentRuns {

    void start(UUID assignment, String reference);

    /** Ends the process if one runs; for a member of a collective its part of the parent's ends with it. */
    void stop(UUID assignment);

    /** Lets it begin again with what our tables now say: its unit, its kind, whether it waits; nothing counts as stopped. */
    void restart(UUID assignment);

    /** One more unit joins a collective task that runs. */
    void addMember(UUID parent, UUID member);

    /** One more unit is asked while the lead already works. */
    void addCoordination(UUID assignment, UUID coordination);

    /** Ends the item of a unit that is no longer asked. */
    void withdrawCoordination(UUID coordination);

    /** The reference that Tasklist shows has changed. */
    void refer(UUID assignment, String reference);

    /** Asks anew when each running timer of the assignment is due. */
    void recalculateTimers(UUID assignment);
}
