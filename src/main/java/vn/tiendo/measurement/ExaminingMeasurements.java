package vn.tiendo.measurement;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepClock;
import vn.tiendo.workflow.StepInput;

/** The plan desk examines a unit's figures and proposes to its head to accept them, or to give lines back. */
@Component
class ExaminingMeasurements extends ReviewStep {

    ExaminingMeasurements(MeasuringCase work, MeasuringWords words, StepClock stepClock) {
        super(work, words, stepClock, "examineMeasurements", "Thẩm định số liệu chỉ tiêu");
    }

    @Override
    protected Performer performer(Measuring measuring) {
        return work.planDesk(measuring);
    }

    @Override
    protected Outcome complete(Measuring measuring, Actor actor, StepInput input) {
        return accepts(input)
                ? propose(measuring, actor, input.optional("note").orElse(""))
                : proposeReturn(measuring, actor, input);
    }

    private Outcome propose(Measuring measuring, Actor actor, String note) {
        signed(measuring).forEach(line -> work.lines.propose(line, ""));
        measuring.examine("Đề xuất chấp nhận" + (note.isEmpty() ? "" : ": " + note));
        note(measuring, actor, "Thẩm định: đề xuất chấp nhận", note);
        return Outcome.DONE;
    }

    private Outcome proposeReturn(Measuring measuring, Actor actor, StepInput input) {
        var wanted = wanted(measuring, input);
        signed(measuring).forEach(line -> work.lines.propose(line, wanted.getOrDefault(line, "")));
        measuring.examine("Đề xuất trả lại:\n" + said(measuring, wanted));
        note(measuring, actor, "Thẩm định: đề xuất trả lại " + wanted.size() + " dòng", said(measuring, wanted));
        return Outcome.DONE;
    }
}
