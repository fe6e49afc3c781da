package vn.tiendo.obstacle;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.workflow.RecordTable;

/** The record of each obstacle. */
@Repository
class ObstacleRecord extends RecordTable {

    ObstacleRecord(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "obstacle_record", "obstacle");
    }
}
