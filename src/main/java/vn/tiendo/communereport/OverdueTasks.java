package vn.tiendo.communereport;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.assignment.AssignmentDirectory;

/** What units have let pass of a plan and have not sent in time: each with its part. */
@Repository
class OverdueTasks {

    private final JdbcClient jdbc;
    private final AssignmentDirectory directory;

    OverdueTasks(JdbcClient jdbc, AssignmentDirectory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** @param days since the due day */
    record Overdue(String unit, String number, String title, LocalDate due, long days) {}

    /** By the name of the unit; an output that was sent in time and is held by a reviewer is not overdue. */
    Map<String, List<Overdue>> of(UUID plan, LocalDate today) {
        return jdbc
                .sql(
                        """
                        select a.id, u.name, a.group_number, a.number, a.due, :today - a.due as days
                        from assignment a join unit u on u.commune = a.commune and u.code = a.lead_unit
                        where a.plan = :plan and a.kind = 'ONE_OFF' and a.due < :today and a.completed_at is null
                            and a.stopped_at is null and a.carried_at is null and a.waits_for is null
                            and (a.signed_off_at is null
                                or (a.signed_off_at at time zone 'Asia/Ho_Chi_Minh')::date > a.due)
                        order by u.name, a.due, a.number""")
                .param("plan", plan)
                .param("today", today)
                .query((row, number) -> new Overdue(
                        row.getString("name"),
                        row.getString("group_number") + "." + row.getString("number"),
                        directory.called(row.getObject("id", UUID.class)),
                        row.getObject("due", LocalDate.class),
                        row.getLong("days")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Overdue::unit, LinkedHashMap::new, Collectors.toList()));
    }
}
