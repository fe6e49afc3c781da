package vn.tiendo.workflow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Groups;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.OrganisationChanged;

/** Lets open user tasks change hands, in the transaction of the domain change that asks for it. */
@Component
public class OpenWork {

    private final WorkItems items;
    private final StepLife life;
    private final Steps steps;
    private final Organisation organisation;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    OpenWork(
            WorkItems items,
            StepLife life,
            Steps steps,
            Organisation organisation,
            TaskService tasks,
            AuthorizationService authorizations) {
        this.items = items;
        this.life = life;
        this.steps = steps;
        this.organisation = organisation;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    /**
     * Gives the open work of positions to those who act for them today: a deputy's first day, the day after the last.
     * Runs each midnight of Vietnam, and at the start for the days on which nothing ran.
     */
    @Transactional
    @Scheduled(cron = "1 0 0 * * *", zone = "Asia/Ho_Chi_Minh")
    @EventListener(ApplicationReadyEvent.class)
    public void followDeputies() {
        items.ofDeputisedPositions(life.today()).forEach(this::follow);
    }

    @EventListener
    @Transactional
    void on(OrganisationChanged changed) {
        items.ofPositions(changed.commune()).forEach(this::follow);
    }

    private void follow(WorkItem item) {
        if (items.isTakenOver(item.taskId())) {
            return;
        }
        var assignee = life.assignee(item);
        var stillActs = item.assignee().filter(held -> acts(item, held)).isPresent();
        if (!assignee.equals(item.assignee()) && !(assignee.isEmpty() && stillActs)) {
            assign(item, assignee.orElse(null), null);
        }
    }

    private boolean acts(WorkItem item, String username) {
        return organisation.acting(item.commune(), item.position().orElseThrow(), life.today()).stream()
                .anyMatch(person -> person.username().equals(username));
    }

    /**
     * Gives the open work that one person has by name on an assignment to another.
     *
     * @param coordination the unit's part of it; empty for the lead's work
     */
    @Transactional
    public void handOver(UUID assignment, Optional<UUID> coordination, String from, String to) {
        items.of(assignment).stream()
                .filter(item -> item.coordination().equals(coordination))
                .filter(item -> item.person().filter(from::equals).isPresent())
                .forEach(item -> assign(item, to, to));
    }

    /** Open work that a person has by name, apart from what assignments know themselves. */
    public List<WorkItem> named(String username) {
        return items.ofPerson(username).stream()
                .filter(item -> item.subject().kind() != Subject.Kind.ASSIGNMENT)
                .toList();
    }

    /** Gives one open step that a person has by name to another. */
    @Transactional
    public void give(String taskId, String to) {
        items.find(taskId).ifPresent(item -> assign(item, to, to));
    }

    /** What one holder of a position has taken up goes to the one who holds it next. */
    @Transactional
    public void giveTakenUp(String commune, String position, String from, String to) {
        items.ofPositions(commune).stream()
                .filter(item -> item.position().filter(position::equals).isPresent())
                .filter(item -> item.assignee().filter(from::equals).isPresent())
                .forEach(item -> assign(item, to, null));
    }

    /** Until the end of the transaction nobody submits a form about these subjects, or one that hangs on the person. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String username, Collection<UUID> subjects) {
        items.roots(username, subjects).forEach(items::lock);
    }

    /** A step that opens later for who left by name opens for the successor. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void succeed(String username, String successor) {
        life.succeed(username, successor);
    }

    /** Gives the open work of a position to the one that has to do it now; who took it over from above keeps it. */
    @Transactional
    public void recast(Collection<UUID> subjects, String from) {
        items.ofPosition(subjects, from).forEach(this::recast);
    }

    private void recast(WorkItem item) {
        var performer = steps.of(item.step()).performer(item.ref());
        if (performer.position().isEmpty() || performer.position().equals(item.position())) {
            return;
        }
        var before = groups(item.commune(), item.position(), item.takeover());
        var after = groups(item.commune(), performer.position(), performer.takeover());
        before.stream().filter(group -> !after.contains(group)).forEach(group -> leave(item.taskId(), group));
        after.stream()
                .filter(group -> !before.contains(group))
                .forEach(group -> tasks.addCandidateGroup(item.taskId(), group));
        items.recast(item.taskId(), performer);
        if (item.assignee().filter(held -> !acts(item, held)).isEmpty()) {
            assign(item, life.assignee(performer).orElse(null), null);
        }
    }

    private void leave(String taskId, String group) {
        tasks.deleteCandidateGroup(taskId, group);
        authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(taskId)
                .groupIdIn(group)
                .list()
                .forEach(right -> authorizations.deleteAuthorization(right.getId()));
    }

    private static List<String> groups(String commune, Optional<String> position, Optional<String> takeover) {
        return Stream.of(position, takeover)
                .flatMap(Optional::stream)
                .map(each -> Groups.ofPosition(commune, each))
                .toList();
    }

    /** Gives an open step another last day, in our list and in Tasklist. */
    @Transactional
    public void reschedule(WorkItem item, LocalDate due) {
        items.schedule(item.taskId(), due);
        tasks.setDueDate(item.taskId(), Date.from(VietnamTime.endOf(due)));
    }

    /** What the open steps are about is called something else now. */
    @Transactional
    public void rename(UUID subject) {
        items.of(subject).forEach(item -> {
            var name = StepLife.shortened(steps.of(item.step()).name(item.ref()));
            items.rename(item.taskId(), name);
            tasks.setName(item.taskId(), name);
        });
    }

    /** Lets the person whose position stands above the step's take it over. */
    @Transactional
    public void takeOver(String taskId, String username) {
        var item = items.find(taskId).orElseThrow(() -> new Refusal("Công việc này đã kết thúc."));
        var allowed = item.takeover()
                .flatMap(higher -> organisation.authority(username, item.commune(), higher, life.today()));
        Refusal.unless(allowed.isPresent(), "Bạn không có quyền nhận việc này về xử lý.");
        assign(item, username, null);
    }

    private void assign(WorkItem item, @Nullable String assignee, @Nullable String person) {
        item.assignee().ifPresent(held -> withdraw(item.taskId(), held));
        if (person != null) {
            items.name(item.taskId(), person);
        }
        tasks.setAssignee(item.taskId(), assignee);
    }

    private void withdraw(String taskId, String username) {
        authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(taskId)
                .userIdIn(username)
                .list()
                .forEach(right -> authorizations.deleteAuthorization(right.getId()));
    }
}
