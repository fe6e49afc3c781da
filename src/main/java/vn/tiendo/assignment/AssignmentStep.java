package vn.tiendo.assignment;

import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.CaseStep;
import vn.tiendo.workflow.StepRef;

/** A user step on one assignment, stored with the record's entry. */
abstract class AssignmentStep extends CaseStep<Assignment> {

    final Casework work;

    AssignmentStep(Casework work, String key, String caption) {
        super(key, caption);
        this.work = work;
    }

    @Override
    protected final Assignment load(StepRef step) {
        return work.of(step);
    }

    @Override
    protected final void store(Assignment assignment) {
        work.assignments.store(assignment);
    }

    @Override
    protected final String called(Assignment assignment) {
        return ": " + work.called(assignment);
    }

    @Override
    protected LocalDate due(Assignment assignment) {
        return work.dueFromToday(key());
    }

    @Override
    protected Map<String, String> facts(Assignment assignment) {
        return work.facts.of(assignment);
    }

    void note(Assignment assignment, Actor actor, String event, String text) {
        work.record.note(assignment.id, actor, event, text);
    }
}
