package vn.tiendo.assignment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.refusal.Refusal;

/** Finds an assignment by what people call it: its plan, number and, for a collective's member, its unit. */
@Repository
public class AssignmentDirectory {

    private final JdbcClient jdbc;

    AssignmentDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refusal if there is none */
    public UUID find(UUID plan, String number, Optional<String> unit) {
        var found = unit.isEmpty()
                ? jdbc.sql("select id from assignment where plan = ? and number = ? and parent is null")
                        .params(plan, number)
                        .query(UUID.class)
                        .list()
                : jdbc.sql(
                                "select id from assignment where plan = ? and number = ? and lead_unit = ? and occurrence = 0")
                        .params(plan, number, unit.get())
                        .query(UUID.class)
                        .list();
        Refusal.unless(found.size() == 1, "Không tìm thấy đúng một nhiệm vụ số " + number + ".");
        return found.get(0);
    }

    /** All assignments of a plan, members and occurrences too. */
    public List<UUID> all(UUID plan) {
        return jdbc.sql("select id from assignment where plan = ?")
                .param(plan)
                .query(UUID.class)
                .list();
    }
}
