package vn.tiendo.report;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.workflow.RecordTable;

/** The record of each period and of each unit's report. */
@Repository
class ReportRecord extends RecordTable {

    ReportRecord(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "report_record", "subject");
    }
}
