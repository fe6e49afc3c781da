package vn.tiendo.inspection;

import org.springframework.stereotype.Component;
import vn.tiendo.document.Documents;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** A leader looks at what the plan desk's own unit did about a demand, for nobody accepts what their own unit did. */
@Component
class AcceptingDemand extends DemandStep {

    private final AnnouncingInspection announcing;

    AcceptingDemand(InspectionCase work, DemandWords words, Documents documents, AnnouncingInspection announcing) {
        super(work, words, documents, "acceptDemand", "Xem xét kết quả thực hiện yêu cầu kiểm tra");
        this.announcing = announcing;
    }

    @Override
    protected Performer performer(Demand demand) {
        return work.leader(demand.commune, demand.plan);
    }

    @Override
    protected Outcome complete(Demand demand, Actor actor, StepInput input) {
        return input.text("decision").equals("ACCEPT")
                ? accept(demand, actor)
                : giveBack(demand, actor, input.text("note"), announcing);
    }
}
