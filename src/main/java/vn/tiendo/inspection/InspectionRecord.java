package vn.tiendo.inspection;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.workflow.RecordTable;

/** The record of each inspection and of each demand. */
@Repository
class InspectionRecord extends RecordTable {

    InspectionRecord(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "inspection_record", "subject");
    }
}
