package vn.tiendo.assignment;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.document.Documents;

/** What one unit did for the whole task becomes its part's, where several units lead from now on. */
@Repository
class HandingOver {

    private final JdbcClient jdbc;
    private final Documents documents;

    HandingOver(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    void move(UUID whole, UUID part) {
        for (var table : new String[] {"coordination", "filing", "period_entry", "progress_entry"}) {
            jdbc.sql("update " + table + " set assignment = ? where assignment = ?")
                    .params(part, whole)
                    .update();
        }
        documents.move(whole, part);
    }
}
