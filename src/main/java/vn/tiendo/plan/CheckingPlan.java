package vn.tiendo.plan;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The head of the plan desk checks a draft before the leader sees it. */
@Component
class CheckingPlan extends PlanStep {

    CheckingPlan(PlanWork work) {
        super(work, "checkPlan", "Kiểm tra kế hoạch");
    }

    @Override
    protected Performer performer(Plan plan) {
        return Performer.position(plan.commune(), PlanDesk.HEAD);
    }

    @Override
    protected Outcome complete(Plan plan, Actor actor, StepInput input) {
        if (input.text("decision").equals("RETURN")) {
            return sendBack(plan, actor, "Trả lại khi kiểm tra", input.text("note"));
        }
        work.record.note(
                plan,
                actor,
                "Kiểm tra: đạt, trình lãnh đạo",
                input.optional("note").orElse(""));
        return Outcome.DONE;
    }
}
