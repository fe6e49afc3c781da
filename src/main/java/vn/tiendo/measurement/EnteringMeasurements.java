package vn.tiendo.measurement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Unit;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Option;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepClock;
import vn.tiendo.workflow.StepInput;

/** The officer enters the unit's figures, or the head does; the head may name another officer. */
@Component
class EnteringMeasurements extends MeasuringStep {

    static final String KEY = "userTask_enterMeasurements";

    private final Gaps gaps;

    EnteringMeasurements(MeasuringCase work, MeasuringWords words, StepClock stepClock, Gaps gaps) {
        super(work, words, stepClock, "enterMeasurements", "Nhập số liệu chỉ tiêu");
        this.gaps = gaps;
    }

    @Override
    protected Performer performer(Measuring measuring) {
        return work.enterer(measuring);
    }

    /** The round's day; what comes back, or begins after it, has a term of its own. */
    @Override
    protected LocalDate due(Measuring measuring) {
        var due = work.roundOf(measuring).due;
        return measuring.signatures > 0 || due.isBefore(work.today()) ? stepClock.dueFromToday(KEY) : due;
    }

    @Override
    protected Map<String, List<Option>> options(Measuring measuring) {
        return Map.of("officers", work.officers(measuring));
    }

    @Override
    protected Outcome complete(Measuring measuring, Actor actor, StepInput input) {
        return input.text("action").equals("DELEGATE")
                ? delegate(measuring, actor, input.text("officer"))
                : handIn(measuring, actor);
    }

    private Outcome delegate(Measuring measuring, Actor actor, String officer) {
        Refusal.unless(
                work.organisation
                        .authority(actor.username(), measuring.commune, Unit.headOf(measuring.unit), work.today())
                        .isPresent(),
                "Chỉ thủ trưởng đơn vị giao được người nhập số liệu.");
        Refusal.unless(work.mayEnter(measuring, officer), "Hãy chọn người của đơn vị.");
        measuring.nameOfficer(officer);
        work.record.note(measuring.id, actor, "Giao nhập số liệu", work.organisation.nameOf(officer));
        return Outcome.DELEGATED;
    }

    private Outcome handIn(Measuring measuring, Actor actor) {
        gaps.requireNone(measuring);
        measuring.handIn();
        work.record.note(measuring.id, actor, "Trình ký số liệu", "");
        return Outcome.DONE;
    }
}
