package vn.tiendo.amendment;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.assignment.EndingTask;
import vn.tiendo.assignment.FollowingPlan;
import vn.tiendo.assignment.StartingTask;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.RevisingTasks;
import vn.tiendo.refusal.Refusal;

/** The one way in which a task of a running plan is changed, added or dropped: its row, the record and the running work. */
@Component
class ChangingTasks {

    static final String WHOLE = "task";
    static final String NUMBER = "number";
    static final String DUE = "due";

    private final Plans plans;
    private final RevisingTasks rows;
    private final TaskChanges changes;
    private final FollowingPlan following;
    private final StartingTask starting;
    private final EndingTask ending;
    private final Clock clock;

    ChangingTasks(
            Plans plans,
            RevisingTasks rows,
            TaskChanges changes,
            FollowingPlan following,
            StartingTask starting,
            EndingTask ending,
            Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.changes = changes;
        this.following = following;
        this.starting = starting;
        this.ending = ending;
        this.clock = clock;
    }

    /** Gives a task its new row; what is the same in both is not touched. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(PlannedTask running, PlannedTask target, Source source) {
        var cells = PlanDifference.cells(running, target);
        var renumbered = !running.numbering().equals(target.numbering()) || running.appendix() != target.appendix();
        if (cells.isEmpty() && !renumbered) {
            return;
        }
        requireLead(target);
        rows.rewrite(target);
        cells.forEach(cell -> changes.note(running, cell.key(), cell.before(), cell.after(), source));
        var told = PlanDifference.told(cells);
        if (renumbered) {
            changes.note(running, NUMBER, running.numbering(), target.numbering(), source);
            told = ("Số thứ tự: " + running.numbering() + " → " + target.numbering() + "\n" + told).strip();
        }
        following.follow(running, plans.task(running.id()), source.ground(), told);
    }

    /** Starts a task that the running plan did not have. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(PlannedTask row, Source source) {
        requireLead(row);
        rows.add(row);
        changes.note(row, WHOLE, "", row.title(), source);
        starting.start(plans.get(row.plan()), plans.task(row.id()), source.ground());
    }

    /** Ends a task that the running plan no longer has as "dừng thực hiện". */
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(PlannedTask running, String reason, Source source) {
        rows.remove(running.id(), clock.instant());
        changes.note(running, WHOLE, running.title(), "", source);
        ending.stop(running.id(), source.ground(), reason);
    }

    private static void requireLead(PlannedTask row) {
        Refusal.unless(
                !row.leadUnits().isEmpty(),
                "Chưa xác định được đơn vị chủ trì của nhiệm vụ số " + row.numbering() + " («" + row.lead() + "»).");
    }
}
