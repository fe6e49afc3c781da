package vn.tiendo.communereport;

import java.util.UUID;

/** Starts the process of a báo cáo bổ sung; the report itself is called by its period. Implemented at the seam to the engine. */
public interface CommuneReportRuns {

    void start(UUID report, String reference);
}
