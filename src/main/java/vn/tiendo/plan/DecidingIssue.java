package vn.tiendo.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Position;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The plan's leader issues it with its number and date, or sends it back; the chair can take this over. */
@Component
class DecidingIssue extends PlanStep {

    private final PlanIssuing issuing;

    DecidingIssue(PlanWork work, PlanIssuing issuing) {
        super(work, "issuePlan", "Ban hành kế hoạch");
        this.issuing = issuing;
    }

    @Override
    protected Performer performer(Plan plan) {
        return Performer.position(plan.commune(), plan.leader()).orTakenOverBy(Position.CHAIR);
    }

    @Override
    protected Map<String, Object> values(Plan plan) {
        var values = new LinkedHashMap<String, Object>();
        plan.number().ifPresent(number -> values.put("documentNumber", number));
        plan.issuedOn().ifPresent(day -> values.put("documentDate", day.toString()));
        plan.gapReason().ifPresent(reason -> values.put("gapReason", reason));
        return values;
    }

    @Override
    protected Outcome complete(Plan plan, Actor actor, StepInput input) {
        if (input.text("decision").equals("RETURN")) {
            return sendBack(plan, actor, "Trả lại khi ban hành", input.text("note"));
        }
        var reason = input.optional("gapReason").orElse("");
        var issue = new PlanIssuing.Issue(input.text("documentNumber"), input.date("documentDate"), reason);
        issuing.decide(plan.id(), issue, actor.username());
        work.record.note(plan, actor, "Ban hành", said(issue));
        return Outcome.DONE;
    }

    private static String said(PlanIssuing.Issue issue) {
        return "Số " + issue.number().strip() + ", ngày " + VietnamTime.format(issue.date())
                + (issue.gapReason().isBlank()
                        ? ""
                        : ". Lý do vẫn ban hành khi còn điểm chưa rõ: " + issue.gapReason());
    }
}
