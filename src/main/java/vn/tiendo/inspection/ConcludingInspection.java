package vn.tiendo.inspection;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The leader approves the conclusion, which makes its demands binding, or gives it back. */
@Component
class ConcludingInspection extends InspectionStep {

    ConcludingInspection(InspectionCase work, InspectionWords words, AnnouncingInspection announcing) {
        super(work, words, announcing, "concludeInspection", "Duyệt kết luận kiểm tra");
    }

    @Override
    protected Performer performer(Inspection inspection) {
        return work.leader(inspection.commune, inspection.plan);
    }

    @Override
    protected Outcome complete(Inspection inspection, Actor actor, StepInput input) {
        return switch (input.text("decision")) {
            case "APPROVE" -> conclude(inspection, actor);
            case "RETURN" -> giveBack(inspection, actor, input.text("note"));
            default -> callOff(inspection, actor, input.text("note"));
        };
    }

    private Outcome conclude(Inspection inspection, Actor actor) {
        inspection.conclude(actor, work.now());
        work.demandsOf(inspection).forEach(demand -> bind(demand, inspection, actor));
        work.record.note(inspection.id, actor, "Duyệt kết luận kiểm tra", "");
        announcing.concluded(inspection);
        return Outcome.AGREED;
    }

    private void bind(Demand demand, Inspection inspection, Actor actor) {
        demand.bind(work.today());
        work.demands.save(demand);
        work.record.note(demand.id, actor, "Yêu cầu theo kết luận " + inspection.called(), demand.content);
    }

    private Outcome giveBack(Inspection inspection, Actor actor, String why) {
        inspection.recordAgain(why);
        work.record.note(inspection.id, actor, "Trả lại kết luận kiểm tra", why);
        return Outcome.RETURNED;
    }
}
