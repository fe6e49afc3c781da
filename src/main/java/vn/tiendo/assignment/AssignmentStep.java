package vn.tiendo.assignment;

import java.time.LocalDate;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;
import vn.tiendo.workflow.StepRef;
import vn.tiendo.workflow.StepView;
import vn.tiendo.workflow.UserStep;

/** A user step on one assignment: loads it, lets the step act on it, and stores it with the record's entry. */
abstract class AssignmentStep implements UserStep {

    final Casework work;
    private final String key;
    private final String caption;

    AssignmentStep(Casework work, String key, String caption) {
        this.work = work;
        this.key = "userTask_" + key;
        this.caption = caption;
    }

    abstract Performer performer(Assignment assignment);

    abstract Outcome complete(Assignment assignment, Actor actor, StepInput input);

    LocalDate due(Assignment assignment) {
        return work.dueFromToday(key);
    }

    StepView view(Assignment assignment) {
        return new StepView(work.facts.of(assignment));
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final String name(StepRef step) {
        return caption + ": " + work.called(work.of(step));
    }

    @Override
    public Performer performer(StepRef step) {
        return performer(work.of(step));
    }

    @Override
    public LocalDate due(StepRef step) {
        return due(work.of(step));
    }

    @Override
    public StepView view(StepRef step) {
        return view(work.of(step));
    }

    @Override
    public Outcome complete(StepRef step, Actor actor, StepInput input) {
        var assignment = work.of(step);
        var outcome = complete(assignment, actor, input);
        work.assignments.store(assignment);
        return outcome;
    }

    void note(Assignment assignment, Actor actor, String event, String text) {
        work.record.note(assignment.id, actor, event, text);
    }
}
