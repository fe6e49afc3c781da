package vn.tiendo.assignment;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.workflow.RecordTable;

/** The record of each task. */
@Repository
class Record extends RecordTable {

    Record(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "record_entry", "assignment");
    }
}
