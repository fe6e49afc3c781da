package vn.tiendo.communereport;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.workflow.RecordTable;

/** The record of each report of a commune. */
@Repository
class CommuneReportRecord extends RecordTable {

    CommuneReportRecord(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "commune_report_record", "report");
    }
}
