package vn.tiendo.amendment;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.workflow.RecordTable;

/** The record of each adjustment. */
@Repository
class AdjustmentRecord extends RecordTable {

    AdjustmentRecord(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "adjustment_record", "adjustment");
    }
}
