package vn.tiendo.assignment;

import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The plan desk confirms or corrects a deadline that could not be read or had passed at the issue. */
@Component
class ConfirmingDeadline extends AssignmentStep {

    private final Members members;

    ConfirmingDeadline(Casework work, Members members) {
        super(work, "confirmDeadline", "Xác nhận thời hạn");
        this.members = members;
    }

    @Override
    protected Performer performer(Assignment assignment) {
        return work.planDesk(assignment);
    }

    @Override
    protected Outcome complete(Assignment assignment, Actor actor, StepInput input) {
        var continuous = input.text("decision").equals("CONTINUOUS");
        if (!continuous) {
            Dates.notInThePast(input.date("due"), work.today());
        }
        assignment.confirmDue(continuous ? null : input.date("due"));
        assignment.dueSince = work.today();
        members.take(assignment);
        note(
                assignment,
                actor,
                continuous
                        ? "Xác nhận là nhiệm vụ thường xuyên"
                        : "Xác nhận thời hạn " + VietnamTime.format(input.date("due")),
                input.text("reason"));
        return Outcome.DONE;
    }
}
