package vn.tiendo.inspection;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The plan desk hands in again what came back, as its page says it now, or gives the inspection up. */
@Component
class RevisingInspection extends InspectionStep {

    static final String KEY = "userTask_reviseInspection";

    RevisingInspection(InspectionCase work, InspectionWords words, AnnouncingInspection announcing) {
        super(work, words, announcing, "reviseInspection", "Hoàn thiện kế hoạch kiểm tra");
    }

    @Override
    protected Performer performer(Inspection inspection) {
        return work.planDesk(inspection.commune);
    }

    @Override
    protected Outcome complete(Inspection inspection, Actor actor, StepInput input) {
        if (input.text("action").equals("CALL_OFF")) {
            return callOff(inspection, actor, input.text("note"));
        }
        inspection.submitAgain();
        work.record.note(inspection.id, actor, "Trình lại kế hoạch kiểm tra", "");
        return Outcome.DONE;
    }
}
