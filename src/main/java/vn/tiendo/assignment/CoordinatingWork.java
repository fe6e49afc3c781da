package vn.tiendo.assignment;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;
import vn.tiendo.workflow.StepRef;
import vn.tiendo.workflow.StepView;
import vn.tiendo.workflow.UserStep;

/** A coordinating unit gives its part: a contribution, "không có nội dung", or it names the officer who will. */
@Component
class CoordinatingWork implements UserStep {

    private final Casework work;

    CoordinatingWork(Casework work) {
        this.work = work;
    }

    @Override
    public String key() {
        return "userTask_coordinate";
    }

    @Override
    public String name(StepRef step) {
        return "Phối hợp: " + work.called(work.of(step));
    }

    private Coordination asked(StepRef step) {
        return work.coordinations.get(step.coordination().orElseThrow());
    }

    @Override
    public Performer performer(StepRef step) {
        var asked = asked(step);
        return asked.officer == null
                ? work.headOf(asked.commune, asked.unit)
                : Performer.person(asked.commune, asked.officer).watchedBy(asked.unit);
    }

    @Override
    public LocalDate due(StepRef step) {
        return asked(step).due;
    }

    @Override
    public StepView view(StepRef step) {
        var asked = asked(step);
        return new StepView(
                work.facts.of(work.of(step)), Map.of("officers", work.officers(asked.commune, asked.unit)), Map.of());
    }

    @Override
    public Outcome complete(StepRef step, Actor actor, StepInput input) {
        var asked = asked(step);
        var assignment = work.of(step);
        Refusal.unless(!assignment.hasEnded(), "Nhiệm vụ đã kết thúc, không cần phối hợp nữa.");
        var outcome =
                input.text("answer").equals("DELEGATE") ? delegate(asked, actor, input) : answer(asked, actor, input);
        work.coordinations.save(asked);
        return outcome;
    }

    private Outcome delegate(Coordination asked, Actor actor, StepInput input) {
        asked.delegateTo(input.text("officer"));
        work.record.note(
                asked.assignment,
                actor,
                name(asked) + " giao " + work.organisation.nameOf(input.text("officer")) + " phối hợp",
                input.optional("content").orElse(""));
        return Outcome.DELEGATED;
    }

    private Outcome answer(Coordination asked, Actor actor, StepInput input) {
        var nothing = input.text("answer").equals("NOTHING");
        var content = input.optional("content");
        asked.answer(
                nothing ? Coordination.Answer.NOTHING : Coordination.Answer.CONTRIBUTED,
                content.orElse(null),
                actor.username(),
                work.now());
        work.record.note(
                asked.assignment,
                actor,
                name(asked) + " phối hợp" + (nothing ? ": không có nội dung" : ""),
                content.orElse(""));
        return Outcome.DONE;
    }

    private String name(Coordination asked) {
        return work.unitName(asked.commune, asked.unit);
    }
}
