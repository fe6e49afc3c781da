package vn.tiendo.inspection;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.document.Documents;
import vn.tiendo.document.Dossier;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.CaseStep;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.StepRef;

/** A user step on one demand. */
abstract class DemandStep extends CaseStep<Demand> {

    final InspectionCase work;
    private final DemandWords words;
    private final Documents documents;

    DemandStep(InspectionCase work, DemandWords words, Documents documents, String key, String caption) {
        super(key, caption);
        this.work = work;
        this.words = words;
        this.documents = documents;
    }

    @Override
    protected final Demand load(StepRef step) {
        return work.demands.get(step.id());
    }

    /** What lies in the dossier now can no longer be deleted. */
    @Override
    protected final void store(Demand demand) {
        work.demands.save(demand);
        documents.file(Dossier.ofDemand(demand.id), UUID.randomUUID());
    }

    @Override
    protected final String called(Demand demand) {
        return ": " + DemandWords.shortened(demand.content);
    }

    @Override
    protected LocalDate due(Demand demand) {
        return work.stepClock.dueFromToday(key());
    }

    @Override
    protected final Map<String, String> facts(Demand demand) {
        return words.of(demand);
    }

    /** What the plan desk and, for its own unit, a leader decide alike. */
    final Outcome accept(Demand demand, Actor actor) {
        demand.accept(actor, work.now());
        work.record.note(demand.id, actor, "Kết quả thực hiện yêu cầu: đạt", "");
        work.record.note(demand.inspection, actor, "Yêu cầu số " + demand.number + ": " + demand.wording(), "");
        return Outcome.DONE;
    }

    final Outcome giveBack(Demand demand, Actor actor, String why, AnnouncingInspection announcing) {
        demand.giveBack(why, actor);
        work.record.note(demand.id, actor, "Trả lại kết quả thực hiện yêu cầu", why);
        announcing.returned(demand, why);
        return Outcome.RETURNED;
    }
}
