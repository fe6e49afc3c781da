package vn.tiendo.inspection;

import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.CaseStep;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.StepRef;

/** A user step on one inspection. */
abstract class InspectionStep extends CaseStep<Inspection> {

    final InspectionCase work;
    final AnnouncingInspection announcing;
    private final InspectionWords words;

    InspectionStep(
            InspectionCase work, InspectionWords words, AnnouncingInspection announcing, String key, String caption) {
        super(key, caption);
        this.work = work;
        this.words = words;
        this.announcing = announcing;
    }

    @Override
    protected final Inspection load(StepRef step) {
        return work.inspections.get(step.id());
    }

    @Override
    protected final void store(Inspection inspection) {
        work.inspections.save(inspection);
    }

    @Override
    protected final String called(Inspection inspection) {
        return ": " + inspection.called();
    }

    @Override
    protected LocalDate due(Inspection inspection) {
        return work.stepClock.dueFromToday(key());
    }

    @Override
    protected final Map<String, String> facts(Inspection inspection) {
        return words.of(inspection);
    }

    /** Before its conclusion it may be called off by whoever has it in hand. */
    final Outcome callOff(Inspection inspection, Actor actor, String why) {
        inspection.callOff(why, work.now());
        work.record.note(inspection.id, actor, "Hủy cuộc kiểm tra", why);
        if (inspection.approvedAt != null) {
            announcing.calledOff(inspection, why);
        }
        return Outcome.WITHDRAWN;
    }
}
