package vn.tiendo.amendment;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.assignment.AssignmentDirectory;
import vn.tiendo.assignment.FollowingAnnualDate;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.plan.PlanDetail;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.RevisingPlan;
import vn.tiendo.workflow.OpenWork;

/** A running plan's own information is amended: it is stored, recorded, and the running work goes by it. */
@Component
class ChangingPlan {

    private final Plans plans;
    private final RevisingPlan revising;
    private final TaskChanges changes;
    private final AssignmentDirectory directory;
    private final Adjustments adjustments;
    private final FollowingAnnualDate annualDate;
    private final OpenWork openWork;

    ChangingPlan(
            Plans plans,
            RevisingPlan revising,
            TaskChanges changes,
            AssignmentDirectory directory,
            Adjustments adjustments,
            FollowingAnnualDate annualDate,
            OpenWork openWork) {
        this.plans = plans;
        this.revising = revising;
        this.changes = changes;
        this.directory = directory;
        this.adjustments = adjustments;
        this.annualDate = annualDate;
        this.openWork = openWork;
    }

    /** @return whether the yearly date is another one, which the tasks have to follow once they are changed themselves */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean change(UUID running, UUID amending, Source source) {
        var different = revising.differences(running, amending);
        var leader = plans.get(running).leader();
        revising.follow(running, amending, source.by(), source.document());
        different.forEach(change -> changes.note(running, change, source));
        if (!plans.get(running).leader().equals(leader)) {
            openWork.recast(subjects(running), leader);
        }
        return different.stream().anyMatch(change -> change.detail() == PlanDetail.ANNUAL_DATE);
    }

    private List<UUID> subjects(UUID plan) {
        return Stream.concat(directory.all(plan).stream(), adjustments.openOf(plan).stream())
                .toList();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void moveYearlyDates(UUID running, Source source) {
        for (var task : plans.tasks(running)) {
            annualDate
                    .follow(task, source.ground())
                    .ifPresent(moved -> changes.note(
                            task,
                            ChangingTasks.DUE,
                            VietnamTime.format(moved.before()),
                            VietnamTime.format(moved.after()),
                            source));
        }
    }
}
