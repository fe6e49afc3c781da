package vn.tiendo.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;

/** The filters of Tasklist that everyone finds, sorted by due date. */
final class TaskFilters {

    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";
    private static final String NOW = "${now()}";

    private TaskFilters() {}

    record Named(String name, TaskQuery query, Map<String, Object> properties) {}

    static List<Named> all(TaskService tasks) {
        return List.of(
                named(tasks, 1, "Việc của tôi", "Việc đang giao cho tôi", query -> query.taskAssigneeExpression(ME)),
                named(
                        tasks,
                        2,
                        "Việc của đơn vị",
                        "Mọi việc mà đơn vị và chức vụ của tôi đang có",
                        TaskFilters::ofUnit),
                named(
                        tasks,
                        3,
                        "Chờ tôi duyệt",
                        "Tiếp nhận, ký duyệt, thẩm định, phê duyệt, ban hành, cấp số",
                        query -> mine(query).taskDefinitionKeyIn(Decisions.STEPS.toArray(String[]::new))),
                named(tasks, 4, "Quá hạn", "Đã qua hạn xử lý", query -> ofUnit(query)
                        .dueBeforeExpression(NOW)),
                named(tasks, 5, "Sắp đến hạn", "Còn 10 ngày làm việc hoặc ít hơn", query -> ofUnit(query)
                        .dueAfterExpression(NOW)
                        .dueBeforeExpression("${dueSoonUntil()}")));
    }

    private static TaskQuery ofUnit(TaskQuery query) {
        return query.taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks();
    }

    /** Mine, or one that several may take up and nobody has yet. */
    private static TaskQuery mine(TaskQuery query) {
        return query.or()
                .taskAssigneeExpression(ME)
                .taskCandidateGroupInExpression(MY_GROUPS)
                .endOr();
    }

    private static Named named(
            TaskService tasks,
            int place,
            String name,
            String description,
            java.util.function.UnaryOperator<TaskQuery> criteria) {
        var query = criteria.apply(tasks.createTaskQuery().active())
                .orderByDueDate()
                .asc();
        return new Named(name, query, properties(place, description));
    }

    private static Map<String, Object> properties(int place, String description) {
        return Map.of(
                "priority",
                place,
                "description",
                description,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(Map.of("name", ProcessVariables.REFERENCE, "label", "Kế hoạch")));
    }
}
