package vn.tiendo.amendment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.assignment.AssignmentDirectory;
import vn.tiendo.plan.Amendment;
import vn.tiendo.plan.Amendments;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.plan.PlanState;
import vn.tiendo.plan.PlanSubmitting;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.RevisingPlan;
import vn.tiendo.refusal.Refusal;

/** The plan desk looks at what a draft changes, corrects what was paired wrongly, and submits it with its decisions. */
@Component
class Comparing {

    private final Plans plans;
    private final Amendments amendments;
    private final Comparisons comparisons;
    private final AssignmentDirectory directory;
    private final PlanDesk desk;
    private final PlanSubmitting submitting;
    private final RevisingPlan revising;
    private final Clock clock;

    Comparing(
            Plans plans,
            Amendments amendments,
            Comparisons comparisons,
            AssignmentDirectory directory,
            PlanDesk desk,
            PlanSubmitting submitting,
            RevisingPlan revising,
            Clock clock) {
        this.plans = plans;
        this.amendments = amendments;
        this.comparisons = comparisons;
        this.directory = directory;
        this.desk = desk;
        this.submitting = submitting;
        this.revising = revising;
        this.clock = clock;
    }

    PlanDifference of(UUID draft) {
        var amendment = declared(draft);
        return PlanDifference.of(plans.tasks(amendment.running()), plans.tasks(draft), comparisons.pairs(draft));
    }

    /** What the draft says otherwise of the running plan itself; a plan that replaces it speaks for itself. */
    List<RevisingPlan.Change> information(UUID draft) {
        var amendment = declared(draft);
        return amendment.kind() == Amendment.Kind.REPLACES
                ? List.of()
                : revising.differences(amendment.running(), draft);
    }

    Amendment declared(UUID draft) {
        return amendments
                .of(draft)
                .orElseThrow(() -> new Refusal("Dự thảo này không sửa đổi hay thay thế kế hoạch nào."));
    }

    /** Tasks of the running plan that end by the draft: those it no longer has; of a replaced plan all that are open. */
    List<PlannedTask> ending(UUID draft, PlanDifference difference) {
        var amendment = declared(draft);
        var open = directory.openTasks(amendment.running());
        var all = amendment.kind() == Amendment.Kind.AMENDS ? difference.gone() : plans.tasks(amendment.running());
        return all.stream().filter(task -> open.contains(task.id())).toList();
    }

    /**
     * A person says that a row of the draft is a row of the running plan, or a new task.
     *
     * @throws Refusal if the draft is out of the plan desk's hands, or one of the rows is not of these plans
     */
    @Transactional
    public void pair(UUID draft, UUID draftTask, @Nullable UUID running, String by) {
        requireWithDesk(draft, by);
        var amendment = declared(draft);
        Refusal.unless(
                plans.task(draftTask).plan().equals(draft)
                        && (running == null || plans.task(running).plan().equals(amendment.running())),
                "Không tìm thấy nhiệm vụ này trong kế hoạch.");
        var pairs = of(draft).pairs();
        pairs.stream()
                .filter(pair -> pair.running().id().equals(running))
                .forEach(pair -> comparisons.pair(draft, pair.draft().id(), null, by));
        comparisons.pair(draft, draftTask, running, by);
    }

    /** Keeps what was decided about tasks that end, before all of it is decided. */
    @Transactional
    public void keep(UUID draft, List<Comparisons.Decision> decisions, String by) {
        requireWithDesk(draft, by);
        var running = plans.tasks(declared(draft).running()).stream()
                .map(PlannedTask::id)
                .toList();
        var own = plans.tasks(draft).stream().map(PlannedTask::id).toList();
        for (var decision : decisions) {
            Refusal.unless(
                    running.contains(decision.running())
                            && decision.successor().map(own::contains).orElse(true),
                    "Không tìm thấy nhiệm vụ này trong kế hoạch.");
            comparisons.end(draft, decision, by);
        }
    }

    /**
     * Confirms the comparison as it stands and submits the draft.
     *
     * @throws Refusal if it is not decided how a task ends, or the draft may not be submitted
     */
    @Transactional
    public void confirm(UUID draft, String by) {
        requireWithDesk(draft, by);
        var difference = of(draft);
        requireDecided(draft, difference);
        difference
                .pairs()
                .forEach(pair -> comparisons.pair(
                        draft, pair.draft().id(), pair.running().id(), by));
        difference.added().forEach(task -> comparisons.pair(draft, task.id(), null, by));
        amendments.compared(draft, clock.instant());
        if (plans.get(draft).state() == PlanState.RETURNED) {
            submitting.resubmit(draft, by);
        } else {
            submitting.submit(draft, by);
        }
    }

    /** @throws Refusal with the number of the first task whose end is not decided */
    Map<UUID, Comparisons.Decision> requireDecided(UUID draft, PlanDifference difference) {
        var decisions = comparisons.endings(draft);
        for (var task : ending(draft, difference)) {
            var decision = Optional.ofNullable(decisions.get(task.id()));
            Refusal.unless(
                    decision.filter(made ->
                                    !made.reason().isBlank() || made.ending() == Comparisons.Ending.CARRIED_OVER)
                            .isPresent(),
                    "Hãy nêu lý do kết thúc của nhiệm vụ số " + task.numbering() + " («" + task.title() + "»).");
            Refusal.unless(
                    declared(draft).kind() == Amendment.Kind.REPLACES
                            || decision.orElseThrow().ending() == Comparisons.Ending.STOPPED,
                    "Nhiệm vụ mà kế hoạch sửa đổi không còn thì dừng thực hiện.");
        }
        return decisions;
    }

    private void requireWithDesk(UUID draft, String by) {
        var plan = plans.get(draft);
        desk.require(by, plan.commune());
        Refusal.unless(plan.state().isWithPlanDesk(), "Dự thảo này đã được trình, không sửa được nữa.");
    }
}
