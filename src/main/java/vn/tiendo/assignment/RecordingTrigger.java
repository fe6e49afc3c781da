package vn.tiendo.assignment;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The plan desk records that what a task waits for has happened once more; each time is an occurrence of its own. */
@Component
class RecordingTrigger extends AssignmentStep {

    private final Occurrences occurrences;

    RecordingTrigger(Casework work, Occurrences occurrences) {
        super(work, "recordTrigger", "Ghi nhận yêu cầu phát sinh");
        this.occurrences = occurrences;
    }

    @Override
    protected Performer performer(Assignment assignment) {
        return work.planDesk(assignment);
    }

    @Override
    protected java.time.LocalDate due(Assignment assignment) {
        return occurrences.yearEvaluation(assignment);
    }

    @Override
    protected Outcome complete(Assignment assignment, Actor actor, StepInput input) {
        Dates.notInThePast(input.date("due"), work.today());
        occurrences.triggered(assignment, input.text("document"), input.date("documentDate"), input.date("due"));
        note(
                assignment,
                actor,
                "Phát sinh theo " + input.text("document"),
                input.optional("note").orElse(""));
        return Outcome.DONE;
    }
}
