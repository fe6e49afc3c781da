package vn.tiendo.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;

/**
 * Makes the list of open work anew from the engine's open tasks and the step definitions. When a step opened and who took it over from
 * above are known only in the list and stay as they are.
 */
@Component
public class RebuildingWork {

    private static final int AT_A_TIME = 500;

    private final WorkItems items;
    private final StepLife life;
    private final TaskService tasks;

    RebuildingWork(WorkItems items, StepLife life, TaskService tasks) {
        this.items = items;
        this.life = life;
        this.tasks = tasks;
    }

    /**
     * Nobody completes a step meanwhile; nobody is told of anything, so what is kept beside open work is made anew afterwards.
     *
     * @return how many items were missing, wrong, or of steps that are no longer open
     */
    @Transactional
    public int rebuild() {
        items.lockAll();
        var wrong = wrong();
        wrong.forEach(items::correct);
        return wrong.size() + items.removeEnded();
    }

    /** The items that are missing or are not what the engine and the step definitions say, as they should be. */
    @Transactional(readOnly = true)
    public List<WorkItem> wrong() {
        var wrong = new ArrayList<WorkItem>();
        for (var from = 0; ; from += AT_A_TIME) {
            var open = tasks.createTaskQuery().orderByTaskId().asc().listPage(from, AT_A_TIME);
            open.stream()
                    .map(this::expected)
                    .filter(item -> !items.find(item.taskId()).equals(Optional.of(item)))
                    .forEach(wrong::add);
            if (open.size() < AT_A_TIME) {
                return wrong;
            }
        }
    }

    private WorkItem expected(Task task) {
        var variables = tasks.getVariables(task.getId());
        var ref = new StepRef(
                Subject.of(name -> Optional.ofNullable(variables.get(name))).orElseThrow(),
                Optional.ofNullable((String) variables.get(ProcessVariables.COORDINATION))
                        .map(UUID::fromString));
        var performer = life.performer(task.getTaskDefinitionKey(), ref);
        return WorkItem.of(
                task.getId(),
                task.getTaskDefinitionKey(),
                ref,
                performer,
                Optional.ofNullable(task.getAssignee()),
                task.getName(),
                VietnamTime.date(task.getDueDate().toInstant()),
                items.find(task.getId()).map(WorkItem::openedAt).orElseGet(() -> task.getCreateTime()
                        .toInstant()));
    }
}
