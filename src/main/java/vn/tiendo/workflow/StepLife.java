package vn.tiendo.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Groups;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;

/** What happens when a user task opens and ends: who gets it, until when, and our list of open work. */
@Component
class StepLife {

    private static final int NAME_LENGTH = 250;

    private static final String NOT_YOURS =
            "Chỉ người có thẩm quyền mới nhận được việc này, và chỉ nhận cho chính mình.";

    private final Steps steps;
    private final WorkItems items;
    private final RightToAct rights;
    private final Successors successors;
    private final Organisation organisation;
    private final Clock clock;

    StepLife(
            Steps steps,
            WorkItems items,
            RightToAct rights,
            Successors successors,
            Organisation organisation,
            Clock clock) {
        this.successors = successors;
        this.steps = steps;
        this.items = items;
        this.rights = rights;
        this.organisation = organisation;
        this.clock = clock;
    }

    void opened(DelegateTask task) {
        var item = item(task);
        task.setName(item.name());
        task.setDueDate(Date.from(VietnamTime.endOf(item.due())));
        item.position().ifPresent(position -> task.addCandidateGroup(Groups.ofPosition(item.commune(), position)));
        item.takeover().ifPresent(higher -> task.addCandidateGroup(Groups.ofPosition(item.commune(), higher)));
        item.unit().ifPresent(unit -> task.addCandidateGroup(Groups.ofUnit(item.commune(), unit)));
        item.assignee().ifPresent(task::setAssignee);
        // On the task itself, for its cards: readers of a task may not read the variables of its process.
        task.setVariableLocal(ProcessVariables.REFERENCE, task.getVariable(ProcessVariables.REFERENCE));
        items.add(item);
    }

    private WorkItem item(DelegateTask task) {
        var step = steps.of(task.getTaskDefinitionKey());
        var ref = ref(task);
        var performer = performer(step.key(), ref);
        return WorkItem.of(
                task.getId(),
                step.key(),
                ref,
                performer,
                assignee(performer),
                shortened(step.name(ref)),
                step.due(ref),
                clock.instant());
    }

    /** Who is to act in a step today. */
    Performer performer(String step, StepRef ref) {
        return present(steps.of(step).performer(ref));
    }

    /** In the place of somebody who left the successor is to act. */
    private Performer present(Performer performer) {
        return performer.person().map(successors::of).map(performer::named).orElse(performer);
    }

    void succeed(String username, String successor) {
        successors.add(username, successor, clock.instant());
    }

    /** The one person who acts today; nobody yet where several could, they take it up themselves. */
    Optional<String> assignee(Performer performer) {
        return performer
                .person()
                .or(() -> only(organisation.acting(
                        performer.commune(), performer.position().orElseThrow(), today())));
    }

    Optional<String> assignee(WorkItem item) {
        return assignee(new Performer(item.commune(), item.position(), item.person(), item.unit(), item.takeover()));
    }

    private static Optional<String> only(List<Person> people) {
        return people.size() == 1 ? Optional.of(people.get(0).username()) : Optional.empty();
    }

    /** Somebody took the task up, or it changed hands. */
    void assigned(DelegateTask task) {
        var assignee = Optional.ofNullable(task.getAssignee());
        items.find(task.getId()).ifPresent(item -> {
            requireOwnRight(item, assignee.orElse(null));
            items.assign(
                    task.getId(),
                    assignee.orElse(null),
                    assignee.filter(person -> takesOver(item, person)).isPresent());
        });
    }

    private boolean takesOver(WorkItem item, String username) {
        return item.takeover()
                        .flatMap(higher -> organisation.authority(username, item.commune(), higher, today()))
                        .isPresent()
                && organisation
                        .authority(username, item.commune(), item.position().orElseThrow(), today())
                        .isEmpty();
    }

    /** Through the engine's own interface a person takes up only for themselves, and only what they may act on. */
    private void requireOwnRight(WorkItem item, @Nullable String assignee) {
        var user = Context.getCommandContext().getAuthenticatedUserId();
        var changes = user != null && !item.assignee().equals(Optional.ofNullable(assignee));
        if (changes && !(user.equals(assignee) && rights.of(user, item).isPresent())) {
            RefusedRequest.because(NOT_YOURS);
            throw new Refusal(NOT_YOURS);
        }
    }

    void completed(DelegateTask task) {
        // The submission takes the item away; whoever completes without one went around the rules.
        Refusal.unless(
                items.find(task.getId()).isEmpty(), "Công việc chỉ kết thúc được bằng cách gửi biểu mẫu của nó.");
    }

    void deleted(DelegateTask task) {
        items.remove(task.getId());
    }

    LocalDate today() {
        return VietnamTime.today(clock);
    }

    private static StepRef ref(DelegateTask task) {
        return new StepRef(
                Subject.of(name -> Optional.ofNullable(task.getVariable(name))).orElseThrow(),
                Optional.ofNullable((String) task.getVariable(ProcessVariables.COORDINATION))
                        .map(UUID::fromString));
    }

    static String shortened(String name) {
        return name.length() <= NAME_LENGTH ? name : name.substring(0, NAME_LENGTH - 1) + "…";
    }
}
