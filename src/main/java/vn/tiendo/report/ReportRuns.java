package vn.tiendo.report;

import java.util.UUID;

/** Starts, moves and ends the processes of periods and of units' reports; implemented at the seam to the engine. */
public interface ReportRuns {

    /** Starts the cycle of a period in the caller's transaction; it opens the reports of the units itself. */
    void startPeriod(UUID period, String reference);

    /** Starts one round of a unit's report: it is made, signed and sent. */
    void startUnit(UUID unitReport, String reference);

    /** The timers of a period follow its dates. */
    void recalculateTimers(UUID period);

    /** Nobody has to go on with a unit's report any more. */
    void endUnit(UUID unitReport);
}
