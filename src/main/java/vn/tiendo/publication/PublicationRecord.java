package vn.tiendo.publication;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.workflow.RecordTable;

/** The record of each publication. */
@Repository
class PublicationRecord extends RecordTable {

    PublicationRecord(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "publication_record", "publication");
    }
}
