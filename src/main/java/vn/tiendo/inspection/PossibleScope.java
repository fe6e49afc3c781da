package vn.tiendo.inspection;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of a plan can be inspected: the tasks that units were given, by unit. */
@Repository
class PossibleScope {

    /** No more are offered at once; a plan that has more is looked at by unit. */
    static final int MOST = 500;

    private static final String TASKS =
            """
            select a.id, a.lead_unit, u.name, a.reference, a.title from assignment a
            join planned_task t on t.id = a.planned_task
            join unit u on u.commune = a.commune and u.code = a.lead_unit
            where a.plan = :plan and a.occurrence = 0 and a.state not in ('STOPPED', 'CARRIED_OVER') and
            """;

    private final JdbcClient jdbc;

    PossibleScope(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A task as it is offered. */
    public record Task(UUID id, String unit, String unitName, String reference, String title) {}

    /** The tasks of some units, or of all where none is named; what was stopped or carried over is none. */
    List<Task> ofUnits(UUID plan, Collection<String> units) {
        return query(
                plan,
                units.isEmpty() ? "cardinality(:chosen::text[]) = 0" : "a.lead_unit = any(:chosen::text[])",
                units);
    }

    /** Of the named tasks, those that can be inspected. @param ids as text */
    List<Task> among(UUID plan, Collection<String> ids) {
        return query(plan, "a.id::text = any(:chosen::text[])", ids);
    }

    private List<Task> query(UUID plan, String condition, Collection<String> chosen) {
        return jdbc.sql(TASKS + condition + " order by u.name, t.place, a.id limit " + MOST)
                .param("plan", plan)
                .param("chosen", chosen.toArray(String[]::new))
                .query((row, number) -> new Task(
                        row.getObject("id", UUID.class),
                        row.getString("lead_unit"),
                        row.getString("name"),
                        row.getString("reference"),
                        row.getString("title")))
                .list();
    }
}
