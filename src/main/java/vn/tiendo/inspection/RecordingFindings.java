package vn.tiendo.inspection;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The plan desk hands in what was found, written row by row on the inspection's page; the days count from the last day of the inspection. */
@Component
class RecordingFindings extends InspectionStep {

    static final String KEY = "userTask_recordFindings";

    private final FindingFiles files;

    RecordingFindings(InspectionCase work, InspectionWords words, AnnouncingInspection announcing, FindingFiles files) {
        super(work, words, announcing, "recordFindings", "Kiểm tra, ghi kết quả");
        this.files = files;
    }

    @Override
    protected Performer performer(Inspection inspection) {
        return work.planDesk(inspection.commune);
    }

    @Override
    protected LocalDate due(Inspection inspection) {
        var counted = inspection.lastDay.isBefore(work.today()) ? work.today() : inspection.lastDay;
        return work.stepClock.dueFrom(counted, key());
    }

    @Override
    protected Outcome complete(Inspection inspection, Actor actor, StepInput input) {
        if (input.text("action").equals("CALL_OFF")) {
            return callOff(inspection, actor, input.text("note"));
        }
        var missing = work.findings.of(inspection.id).stream()
                .filter(Finding::isMissing)
                .count();
        inspection.handIn(work.today());
        Refusal.unless(
                missing == 0, "Còn " + missing + " nhiệm vụ chưa ghi kết quả kiểm tra; hãy ghi đủ rồi trình lại.");
        files.freeze(inspection);
        work.record.note(inspection.id, actor, "Trình kết luận kiểm tra", inspection.conclusion);
        return Outcome.DONE;
    }
}
