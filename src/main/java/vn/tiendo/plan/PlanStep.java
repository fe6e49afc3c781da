package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;
import vn.tiendo.workflow.StepRef;
import vn.tiendo.workflow.StepView;
import vn.tiendo.workflow.UserStep;

/** A user step on one draft on its way to its issue. */
abstract class PlanStep implements UserStep {

    final PlanWork work;
    private final String key;
    private final String caption;

    PlanStep(PlanWork work, String key, String caption) {
        this.work = work;
        this.key = "userTask_" + key;
        this.caption = caption;
    }

    abstract Performer performer(Plan plan);

    abstract Outcome complete(Plan plan, Actor actor, StepInput input);

    /** What is filled in already when the form opens. */
    Map<String, Object> values(Plan plan) {
        return Map.of();
    }

    Outcome sendBack(Plan plan, Actor actor, String event, String reason) {
        work.submissions.sendBack(plan.id(), reason, DraftContent.of(work.plans.tasks(plan.id())));
        work.record.note(plan, actor, event, reason);
        return Outcome.RETURNED;
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final String name(StepRef step) {
        return caption + ": " + plan(step).subject();
    }

    @Override
    public Performer performer(StepRef step) {
        return performer(plan(step));
    }

    @Override
    public LocalDate due(StepRef step) {
        return work.clock.dueFromToday(key);
    }

    @Override
    public StepView view(StepRef step) {
        var plan = plan(step);
        return new StepView(work.facts.of(plan), Map.of(), values(plan));
    }

    @Override
    public Outcome complete(StepRef step, Actor actor, StepInput input) {
        return complete(plan(step), actor, input);
    }

    private Plan plan(StepRef step) {
        return work.plans.get(step.id());
    }
}
