package vn.tiendo.amendment;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.assignment.EndingTask;
import vn.tiendo.indicator.AmendingIndicators;
import vn.tiendo.plan.Amendments;
import vn.tiendo.plan.IssuerRight;
import vn.tiendo.plan.PlanAmended;
import vn.tiendo.plan.PlanReplaced;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.RevisingTasks;
import vn.tiendo.refusal.Refusal;

/** When the leader issues an amending or replacing plan, what was confirmed happens to the running work: all or nothing. */
@Component
class ApplyingAmendment {

    private static final String LOOK_AGAIN =
            "Kế hoạch đang thực hiện đã thay đổi sau khi so sánh; hãy trả lại dự thảo để bộ phận tổng hợp so sánh lại.";

    private final Plans plans;
    private final Amendments amendments;
    private final Comparing comparing;
    private final Comparisons comparisons;
    private final TaskChanges changes;
    private final ChangingPlan plan;
    private final ChangingTasks tasks;
    private final RevisingTasks rows;
    private final EndingTask ending;
    private final IssuerRight issuer;
    private final AmendingIndicators indicators;

    ApplyingAmendment(
            Plans plans,
            Amendments amendments,
            Comparing comparing,
            Comparisons comparisons,
            TaskChanges changes,
            ChangingPlan plan,
            ChangingTasks tasks,
            RevisingTasks rows,
            EndingTask ending,
            IssuerRight issuer,
            AmendingIndicators indicators) {
        this.plans = plans;
        this.amendments = amendments;
        this.comparing = comparing;
        this.comparisons = comparisons;
        this.changes = changes;
        this.plan = plan;
        this.tasks = tasks;
        this.rows = rows;
        this.ending = ending;
        this.issuer = issuer;
        this.indicators = indicators;
    }

    private Source source(UUID issued, String by) {
        var document = plans.get(issued);
        return Source.of(document, by, issuer.of(document, by).wording());
    }

    @EventListener
    @Transactional
    public void on(PlanAmended amended) {
        requireConfirmed(amended.amending(), amended.running());
        var source = source(amended.amending(), amended.by());
        var difference = comparing.of(amended.amending());
        var decisions = comparing.requireDecided(amended.amending(), difference);
        var yearly = plan.change(amended.running(), amended.amending(), source);
        rows.takeGroups(amended.running(), amended.amending());
        indicators.follow(amended.running(), amended.amending());
        for (var gone : difference.gone()) {
            var decision = decisions.get(gone.id());
            tasks.drop(gone, decision == null ? "Kế hoạch không còn nhiệm vụ này" : decision.reason(), source);
        }
        difference.pairs().stream()
                .filter(PlanDifference.Pair::isRenumbered)
                .forEach(pair -> rows.freeNumber(pair.running().id()));
        difference.pairs().forEach(pair -> change(pair, source));
        difference.added().forEach(task -> add(task, amended.running(), source));
        if (yearly) {
            plan.moveYearlyDates(amended.running(), source);
        }
    }

    private void change(PlanDifference.Pair pair, Source source) {
        tasks.change(pair.running(), pair.draft().inPlaceOf(pair.running()), source);
        rows.placeAs(pair.running().id(), pair.draft().id());
    }

    private void add(PlannedTask task, UUID running, Source source) {
        var row = task.copiedTo(running);
        tasks.add(row, source);
        rows.placeAs(row.id(), task.id());
    }

    /** The new plan's tasks have started; the old one's open tasks end as was decided for each. */
    @EventListener
    @Transactional
    public void on(PlanReplaced replaced) {
        requireConfirmed(replaced.replacing(), replaced.running());
        var source = source(replaced.replacing(), replaced.by());
        var difference = comparing.of(replaced.replacing());
        var decisions = comparing.requireDecided(replaced.replacing(), difference);
        comparing
                .ending(replaced.replacing(), difference)
                .forEach(task -> end(task.id(), java.util.Objects.requireNonNull(decisions.get(task.id())), source));
    }

    private void end(UUID task, Comparisons.Decision decision, Source source) {
        switch (decision.ending()) {
            case STOPPED -> ending.stop(task, source.ground(), decision.reason());
            case COMPLETED -> ending.complete(task, source.ground(), decision.reason());
            case CARRIED_OVER ->
                ending.carryOver(task, decision.successor().orElseThrow(), source.ground(), decision.reason());
        }
    }

    private void requireConfirmed(UUID draft, UUID running) {
        var compared = amendments.comparedAt(draft);
        Refusal.unless(compared.isPresent(), "Chưa xác nhận so sánh dự thảo với kế hoạch đang thực hiện.");
        var looked = comparisons.pairs(draft).keySet();
        Refusal.unless(plans.tasks(draft).stream().map(PlannedTask::id).allMatch(looked::contains), LOOK_AGAIN);
        Refusal.unless(!changes.since(running, compared.orElseThrow()), LOOK_AGAIN);
        Refusal.unless(
                amendments
                        .replacementOf(running)
                        .filter(other -> !other.id().equals(draft))
                        .isEmpty(),
                "Kế hoạch này đã được thay thế.");
    }
}
