package vn.tiendo.measurement;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.document.Documents;
import vn.tiendo.document.Dossier;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepClock;
import vn.tiendo.workflow.StepInput;

/** The unit's head signs the figures: from then on this version stays as it is. Or gives them back to who entered them. */
@Component
class SigningMeasurements extends MeasuringStep {

    static final String KEY = "userTask_signMeasurements";

    private final Gaps gaps;
    private final Documents documents;

    SigningMeasurements(MeasuringCase work, MeasuringWords words, StepClock stepClock, Gaps gaps, Documents documents) {
        super(work, words, stepClock, "signMeasurements", "Ký duyệt số liệu chỉ tiêu");
        this.gaps = gaps;
        this.documents = documents;
    }

    @Override
    protected Performer performer(Measuring measuring) {
        return work.head(measuring);
    }

    @Override
    protected Outcome complete(Measuring measuring, Actor actor, StepInput input) {
        return input.text("decision").equals("SIGN")
                ? sign(measuring, actor)
                : sendBack(measuring, actor, input.text("note"));
    }

    private Outcome sign(Measuring measuring, Actor actor) {
        gaps.requireNone(measuring);
        measuring.sign(work.roundOf(measuring).due, work.isAnsweredByPlanDesk(measuring), work.now());
        work.lines.sign(measuring.id, actor);
        documents.file(Dossier.ofMeasuring(measuring.id), UUID.randomUUID());
        work.record.note(
                measuring.id,
                actor,
                "Ký duyệt số liệu, lần " + measuring.signatures,
                measuring.signatures == 1 && measuring.late ? "Sau hạn của đợt đo." : "");
        return Outcome.ACCEPTED;
    }

    private Outcome sendBack(Measuring measuring, Actor actor, String reason) {
        measuring.sendBack(reason);
        work.record.note(measuring.id, actor, "Trả lại người nhập", reason);
        return Outcome.RETURNED;
    }
}
