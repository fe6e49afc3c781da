package vn.tiendo.measurement;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.workflow.RecordTable;

/** The record of each round and of each unit's measuring. */
@Repository
class MeasuringRecord extends RecordTable {

    MeasuringRecord(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "measuring_record", "subject");
    }
}
