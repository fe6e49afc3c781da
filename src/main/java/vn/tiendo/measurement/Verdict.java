package vn.tiendo.measurement;

import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.StepClock;
import vn.tiendo.workflow.StepInput;

/** A step that accepts a unit's figures: all of them, or all but the lines that go back. */
abstract class Verdict extends ReviewStep {

    private final ClosingRound closing;

    Verdict(
            MeasuringCase work,
            MeasuringWords words,
            StepClock stepClock,
            ClosingRound closing,
            String key,
            String caption) {
        super(work, words, stepClock, key, caption);
        this.closing = closing;
    }

    @Override
    protected final Outcome complete(Measuring measuring, Actor actor, StepInput input) {
        return accepts(input)
                ? accept(measuring, actor, input.optional("note").orElse(""))
                : giveBack(measuring, actor, input);
    }

    private Outcome accept(Measuring measuring, Actor actor, String note) {
        var lines = signed(measuring);
        lines.forEach(line -> work.lines.accept(line, actor));
        measuring.accept(work.now());
        note(measuring, actor, "Chấp nhận số liệu (" + lines.size() + " dòng)", note);
        work.measurings.save(measuring);
        closing.close(measuring.round);
        return Outcome.ACCEPTED;
    }

    /** What is not named stays accepted. */
    private Outcome giveBack(Measuring measuring, Actor actor, StepInput input) {
        var wanted = wanted(measuring, input);
        var rest = signed(measuring).stream()
                .filter(line -> !wanted.containsKey(line))
                .toList();
        rest.forEach(line -> work.lines.accept(line, actor));
        wanted.forEach((line, why) -> work.lines.giveBack(line, why, actor));
        measuring.giveBack(said(measuring, wanted));
        var event =
                "Trả lại " + wanted.size() + " dòng" + (rest.isEmpty() ? "" : ", chấp nhận " + rest.size() + " dòng");
        note(measuring, actor, event, said(measuring, wanted));
        return Outcome.RETURNED;
    }
}
