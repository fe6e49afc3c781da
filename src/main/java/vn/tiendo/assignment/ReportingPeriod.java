package vn.tiendo.assignment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The officer of a continuous task says what was done in the month; "không phát sinh" is one click, but has to be given. */
@Component
class ReportingPeriod extends AssignmentStep {

    private final Entries entries;
    private final ReportedDifficulty reported;

    ReportingPeriod(Casework work, Entries entries, ReportedDifficulty reported) {
        super(work, "reportPeriod", "Báo cáo tháng");
        this.entries = entries;
        this.reported = reported;
    }

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    @Override
    protected Performer performer(Assignment assignment) {
        return work.officer(assignment);
    }

    @Override
    protected LocalDate due(Assignment assignment) {
        return entries.lastPeriod(assignment.id).orElseThrow().due();
    }

    @Override
    protected vn.tiendo.workflow.StepView view(Assignment assignment) {
        var facts = new java.util.LinkedHashMap<>(work.facts.of(assignment));
        facts.put(
                "period",
                MONTH.format(entries.lastPeriod(assignment.id).orElseThrow().month()));
        return new vn.tiendo.workflow.StepView(facts);
    }

    @Override
    protected Outcome complete(Assignment assignment, Actor actor, StepInput input) {
        var month = entries.lastPeriod(assignment.id).orElseThrow().month();
        var nothing = input.text("answer").equals("NOTHING");
        var percent = input.number("percent");
        percent.ifPresent(assignment::progress);
        var said = new Entries.Said(
                percent.orElse(null),
                input.optional("done").orElse(null),
                input.optional("difficulty").orElse(null),
                input.optional("proposal").orElse(null));
        entries.answer(assignment.id, month, nothing ? "NOTHING" : "REPORTED", actor.username(), said);
        note(
                assignment,
                actor,
                "Báo cáo tháng " + MONTH.format(month),
                nothing ? "Không phát sinh" : input.text("done"));
        if (input.optional("raise").filter("true"::equals).isPresent()) {
            reported.handOn(assignment, actor, said);
        }
        return Outcome.DONE;
    }
}
