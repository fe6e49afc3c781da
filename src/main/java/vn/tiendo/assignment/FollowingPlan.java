package vn.tiendo.assignment;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.plan.Plans;
import vn.tiendo.workflow.OpenWork;

/**
 * A running task follows its changed row of the plan: wording, lead, deadline, coordinating units. What did not change is
 * not touched, and nothing that was done is lost.
 */
@Component
public class FollowingPlan {

    private final Plans plans;
    private final Assignments assignments;
    private final ChangingLead lead;
    private final ChangingDeadline deadline;
    private final ChangingCoordinators coordinators;
    private final AssignmentRuns runs;
    private final OpenWork openWork;
    private final Record record;

    FollowingPlan(
            Plans plans,
            Assignments assignments,
            ChangingLead lead,
            ChangingDeadline deadline,
            ChangingCoordinators coordinators,
            AssignmentRuns runs,
            OpenWork openWork,
            Record record) {
        this.plans = plans;
        this.assignments = assignments;
        this.lead = lead;
        this.deadline = deadline;
        this.coordinators = coordinators;
        this.runs = runs;
        this.openWork = openWork;
        this.record = record;
    }

    /**
     * Moves the task, unless it has ended; the row itself is changed already.
     *
     * @param told what changed, before and after, for the record
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(PlannedTask before, PlannedTask after, Ground ground, String told) {
        assignments
                .findByPlannedTaskAndParentIsNull(after.id())
                .filter(root -> !root.hasEnded())
                .ifPresent(root -> follow(new Change(root, before, after, ground), told));
    }

    private void follow(Change change, String told) {
        note(change, told);
        rewrite(change);
        lead.apply(change);
        deadline.apply(change);
        coordinators.apply(change);
        change.moveProcess(runs);
        whole(change).forEach(part -> openWork.rename(part.id));
    }

    private void note(Change change, String told) {
        var ground = change.ground;
        whole(change)
                .forEach(part -> record.note(
                        part.id, ground.by(), ground.right(), "Điều chỉnh theo " + ground.document(), told));
    }

    private void rewrite(Change change) {
        var reference = plans.get(change.after.plan()).label() + " · " + change.after.numbering();
        whole(change).forEach(part -> {
            var referred = part.reference.equals(reference);
            part.rewrite(change.after, reference);
            assignments.store(part);
            if (!referred) {
                runs.refer(part.id, reference);
            }
        });
    }

    private Stream<Assignment> whole(Change change) {
        return Stream.concat(Stream.of(change.root), assignments.openParts(change.root.id).stream());
    }
}
