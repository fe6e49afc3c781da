package vn.tiendo.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/** The open steps of a commune, the most overdue first, from our own table of open work. */
@Repository
class OpenWorkList {

    /** How many lines a page has; no more are reminded or reassigned at once. */
    static final int PAGE = 100;

    private static final String FROM =
            """
            from work_item w
            left join extension x on w.subject_kind = 'EXTENSION' and x.id = w.subject
            left join obstacle o on w.subject_kind = 'OBSTACLE' and o.id = w.subject
            left join inspection_demand m on w.subject_kind = 'INSPECTION_DEMAND' and m.id = w.subject
            left join commune_report cr on w.subject_kind = 'COMMUNE_REPORT' and cr.id = w.subject
            left join assignment a on a.id = coalesce(case w.subject_kind when 'ASSIGNMENT' then w.subject end,
                x.assignment, o.assignment, m.assignment)
            where w.commune = :commune and (:anyUnit or w.unit = any(:units)) and (:anyStep or w.step = any(:steps))""";

    private final JdbcClient jdbc;
    private final WorkItems items;

    OpenWorkList(JdbcClient jdbc, WorkItems items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    /**
     * What is asked for.
     *
     * @param steps keys of steps; empty for all
     * @param unit of which; empty for all that the scope has
     */
    record Filter(Collection<String> steps, Optional<String> unit) {}

    /**
     * One line.
     *
     * @param reference of the task that it is about; empty where it is about none
     * @param page where the case can be read
     */
    record Row(WorkItem item, String reference, String page) {}

    List<Row> page(SupervisionRights.Scope scope, Filter filter, int page) {
        var found = jdbc.sql("select w.task_id, coalesce(a.reference, '') as reference, w.subject_kind,"
                        + " coalesce(cr.period, w.subject)::text as subject " + FROM
                        + " order by w.due, w.opened_at, w.task_id limit " + PAGE + " offset :offset")
                .params(parameters(scope, filter))
                .param("offset", page * PAGE)
                .query(Found::of)
                .list();
        var byId = new HashMap<String, WorkItem>();
        items.among(found.stream().map(Found::task).toList(), scope.commune())
                .forEach(item -> byId.put(item.taskId(), item));
        return found.stream()
                .filter(each -> byId.containsKey(each.task))
                .map(each -> each.row(byId))
                .toList();
    }

    /** How many there are, by the key of the step. */
    Map<String, Integer> counts(SupervisionRights.Scope scope, Filter filter) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql("select w.step, count(*) as n " + FROM + " group by 1")
                .params(parameters(scope, filter))
                .query(row -> {
                    counts.put(row.getString("step"), row.getInt("n"));
                });
        return counts;
    }

    private static Map<String, @Nullable Object> parameters(SupervisionRights.Scope scope, Filter filter) {
        var units = filter.unit().map(List::of).orElseGet(() -> List.copyOf(scope.units()));
        return Map.of(
                "commune",
                scope.commune(),
                "anyUnit",
                units.isEmpty(),
                "units",
                units.toArray(String[]::new),
                "anyStep",
                filter.steps().isEmpty(),
                "steps",
                filter.steps().toArray(String[]::new));
    }

    private record Found(String task, String reference, String kind, String subject) {

        static Found of(ResultSet row, int number) throws SQLException {
            return new Found(
                    row.getString("task_id"),
                    row.getString("reference"),
                    row.getString("subject_kind"),
                    row.getString("subject"));
        }

        Row row(Map<String, WorkItem> byId) {
            var item = java.util.Objects.requireNonNull(byId.get(task));
            return new Row(item, reference, CasePage.of(item.subject().kind(), subject));
        }
    }
}
