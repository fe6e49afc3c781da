package vn.tiendo.inspection;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The plan's leader approves what the plan desk prepared, gives it back or does not want the inspection. */
@Component
class ApprovingInspection extends InspectionStep {

    ApprovingInspection(InspectionCase work, InspectionWords words, AnnouncingInspection announcing) {
        super(work, words, announcing, "approveInspection", "Duyệt kế hoạch kiểm tra");
    }

    @Override
    protected Performer performer(Inspection inspection) {
        return work.leader(inspection.commune, inspection.plan);
    }

    @Override
    protected Outcome complete(Inspection inspection, Actor actor, StepInput input) {
        return switch (input.text("decision")) {
            case "APPROVE" -> approve(inspection, actor);
            case "RETURN" -> giveBack(inspection, actor, input.text("note"));
            default -> callOff(inspection, actor, input.text("note"));
        };
    }

    private Outcome approve(Inspection inspection, Actor actor) {
        inspection.approve(actor, work.now());
        work.record.note(inspection.id, actor, "Duyệt kế hoạch kiểm tra", "");
        return Outcome.AGREED;
    }

    private Outcome giveBack(Inspection inspection, Actor actor, String why) {
        inspection.giveBack(why);
        work.record.note(inspection.id, actor, "Trả lại kế hoạch kiểm tra", why);
        return Outcome.RETURNED;
    }
}
