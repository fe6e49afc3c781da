package vn.tiendo.assignment;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The plan desk records the document that a task waited for, and the due date that follows from it. */
@Component
class RecordingCondition extends AssignmentStep {

    private final Members members;

    RecordingCondition(Casework work, Members members) {
        super(work, "recordCondition", "Ghi nhận điều kiện");
        this.members = members;
    }

    @Override
    protected Performer performer(Assignment assignment) {
        return work.planDesk(assignment);
    }

    @Override
    protected Outcome complete(Assignment assignment, Actor actor, StepInput input) {
        Dates.notInThePast(input.date("due"), work.today());
        assignment.recordCondition(input.text("document"), input.date("documentDate"), input.date("due"));
        assignment.dueSince = work.today();
        members.take(assignment);
        note(
                assignment,
                actor,
                "Ghi nhận điều kiện: " + input.text("document"),
                input.optional("note").orElse(""));
        return Outcome.DONE;
    }
}
