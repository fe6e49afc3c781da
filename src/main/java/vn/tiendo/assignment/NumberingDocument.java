package vn.tiendo.assignment;

import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The clerk checks the form and records the number and date that the document was given. */
@Component
class NumberingDocument extends AssignmentStep {

    private final Returning returning;

    NumberingDocument(Casework work, Returning returning) {
        super(work, "numberDocument", "Cấp số văn bản");
        this.returning = returning;
    }

    @Override
    protected Performer performer(Assignment assignment) {
        return work.clerk(assignment);
    }

    @Override
    protected Outcome complete(Assignment assignment, Actor actor, StepInput input) {
        if (input.text("decision").equals("RETURN")) {
            return returning.sendBack(assignment, actor, input);
        }
        var dated = input.date("documentDate");
        Refusal.unless(!dated.isAfter(work.today()), "Ngày văn bản không được sau ngày hôm nay.");
        assignment.number(input.text("documentNumber"), dated);
        note(assignment, actor, "Cấp số " + input.text("documentNumber"), "Ngày " + VietnamTime.format(dated));
        return Outcome.DONE;
    }
}
