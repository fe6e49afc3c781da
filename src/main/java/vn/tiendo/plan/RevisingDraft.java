package vn.tiendo.plan;

import org.springframework.stereotype.Component;
import vn.tiendo.unit.Position;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The plan desk corrects a draft that came back, and submits it again. */
@Component
class RevisingDraft extends PlanStep {

    RevisingDraft(PlanWork work) {
        super(work, "reviseDraft", "Hoàn thiện kế hoạch");
    }

    @Override
    protected Performer performer(Plan plan) {
        return Performer.position(plan.commune(), Position.PLAN_DESK).orTakenOverBy(PlanDesk.HEAD);
    }

    @Override
    protected Outcome complete(Plan plan, Actor actor, StepInput input) {
        Clearness.of(work.plans.tasks(plan.id())).requireLeads();
        work.submissions.begin(plan.id(), actor.username(), "");
        work.record.note(
                plan, actor, "Hoàn thiện, trình lại", input.optional("note").orElse(""));
        return Outcome.DONE;
    }
}
