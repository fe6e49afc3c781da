package vn.tiendo.inspection;

import org.springframework.stereotype.Component;
import vn.tiendo.document.Documents;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The plan desk examines what a unit did about a demand. */
@Component
class ExaminingDemand extends DemandStep {

    private final AnnouncingInspection announcing;

    ExaminingDemand(InspectionCase work, DemandWords words, Documents documents, AnnouncingInspection announcing) {
        super(work, words, documents, "examineDemand", "Thẩm định kết quả thực hiện yêu cầu kiểm tra");
        this.announcing = announcing;
    }

    @Override
    protected Performer performer(Demand demand) {
        return work.planDesk(demand.commune);
    }

    @Override
    protected Outcome complete(Demand demand, Actor actor, StepInput input) {
        return input.text("decision").equals("ACCEPT")
                ? accept(demand, actor)
                : giveBack(demand, actor, input.text("note"), announcing);
    }
}
