package vn.tiendo.workflow;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;

/** Submits the form of a user task as a person, from pages of ours, with the very checks that Tasklist meets. */
@Component
public class StepRunner {

    private final FormService forms;
    private final TaskService tasks;
    private final IdentityService identity;
    private final Organisation organisation;
    private final WorkItems items;
    private final Clock clock;

    StepRunner(
            FormService forms,
            TaskService tasks,
            IdentityService identity,
            Organisation organisation,
            WorkItems items,
            Clock clock) {
        this.items = items;
        this.forms = forms;
        this.tasks = tasks;
        this.identity = identity;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @throws Refusal with the sentence for the person, if the form or the rules do not allow it */
    @Transactional
    public void submit(String username, String taskId, Map<String, Object> fields) {
        as(username, () -> {
            try {
                forms.submitTaskForm(taskId, fields);
            } catch (NullValueException ended) {
                throw new Refusal(StepSubmission.ENDED);
            }
        });
    }

    /**
     * The same for what nobody has taken up yet: the person takes it up, as in Tasklist, and submits at once. Two at
     * once wait for each other, and the second is told that it is done.
     *
     * @throws Refusal also if another person has the task, or nobody has any more
     */
    @Transactional
    public void takeUpAndSubmit(String username, String taskId, Map<String, Object> fields) {
        items.lockRootOf(taskId);
        var item = items.find(taskId).orElseThrow(() -> new Refusal("Việc này đã được xử lý xong."));
        item.assignee().filter(held -> !held.equals(username)).ifPresent(held -> {
            throw new Refusal("Việc này đang do " + organisation.nameOf(held) + " xử lý.");
        });
        as(username, () -> {
            if (item.assignee().isEmpty()) {
                tasks.claim(taskId, username);
            }
            forms.submitTaskForm(taskId, fields);
        });
    }

    /** Whether the person may see the task, by the engine's own authorizations and tenants. */
    public boolean isVisible(String username, String taskId) {
        var seen = new boolean[1];
        as(username, () -> seen[0] = tasks.createTaskQuery().taskId(taskId).count() == 1);
        return seen[0];
    }

    private void as(String username, Runnable action) {
        var before = identity.getCurrentAuthentication();
        identity.setAuthentication(
                username,
                organisation.groupsOf(username, VietnamTime.today(clock)),
                organisation
                        .person(username)
                        .flatMap(Person::commune)
                        .map(List::of)
                        .orElse(List.of()));
        try {
            action.run();
        } finally {
            if (before == null) {
                identity.clearAuthentication();
            } else {
                identity.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
            }
        }
    }
}
