package vn.tiendo.publication;

import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.plan.Plans;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.CaseRecords;
import vn.tiendo.workflow.Subject;

/** The plan desk says of tasks of a plan whether they are kept from the public; each change stands in the task's record. */
@Component
public class MarkingTasks {

    private final Marks marks;
    private final Plans plans;
    private final PlanDesk desk;
    private final CaseRecords records;
    private final Organisation organisation;

    MarkingTasks(Marks marks, Plans plans, PlanDesk desk, CaseRecords records, Organisation organisation) {
        this.marks = marks;
        this.plans = plans;
        this.desk = desk;
        this.records = records;
        this.organisation = organisation;
    }

    /**
     * @param shown the tasks that the form showed
     * @param hidden those of them that are to be kept from the public; what is so already stays untouched
     * @return how many changed
     * @throws vn.tiendo.refusal.Refusal if the person does not prepare the plans of that commune
     */
    @Transactional
    public int mark(UUID plan, Collection<UUID> shown, Collection<UUID> hidden, String by) {
        var authority = desk.require(by, plans.get(plan).commune());
        var actor = new Actor(organisation.person(by).orElseThrow(), authority);
        var wanted = new HashSet<>(hidden);
        var changed = shown.stream()
                .flatMap(task -> marks.ofTask(task).stream())
                .filter(line -> line.hidden() != wanted.contains(line.id()))
                .filter(line -> plans.task(line.id()).plan().equals(plan))
                .toList();
        changed.forEach(line -> mark(plan, line, actor));
        return changed.size();
    }

    private void mark(UUID plan, Marks.Line line, Actor actor) {
        var hide = !line.hidden();
        marks.keep(plan, line, hide, actor.username());
        var event = hide ? "Đánh dấu không công khai" : "Bỏ đánh dấu không công khai";
        marks.assignment(line.id()).ifPresent(task -> records.note(Subject.assignment(task), actor, event, ""));
    }
}
