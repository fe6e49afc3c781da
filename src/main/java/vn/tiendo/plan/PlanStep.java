package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.CaseStep;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.StepRef;

/** A user step on one draft on its way to its issue; each use case stores what it changes. */
abstract class PlanStep extends CaseStep<Plan> {

    final PlanWork work;

    PlanStep(PlanWork work, String key, String caption) {
        super(key, caption);
        this.work = work;
    }

    Outcome sendBack(Plan plan, Actor actor, String event, String reason) {
        work.submissions.sendBack(plan.id(), reason, work.facts.content(plan.id()));
        work.record.note(plan, actor, event, reason);
        return Outcome.RETURNED;
    }

    @Override
    protected final Plan load(StepRef step) {
        return work.plans.get(step.id());
    }

    @Override
    protected final void store(Plan plan) {}

    @Override
    protected final String called(Plan plan) {
        return ": " + plan.subject();
    }

    @Override
    protected final LocalDate due(Plan plan) {
        return work.clock.dueFromToday(key());
    }

    @Override
    protected final Map<String, String> facts(Plan plan) {
        return work.facts.of(plan);
    }
}
