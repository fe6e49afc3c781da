package vn.tiendo.assignment;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.plan.Plans;
import vn.tiendo.unit.Organisation;

/** The facts that stand on top of every form and page of a task, in Vietnamese. */
@Component
class Facts {

    private static final int SAID = 5;

    private final Plans plans;
    private final Coordinations coordinations;
    private final Record record;
    private final Organisation organisation;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Facts(
            Plans plans,
            Coordinations coordinations,
            Record record,
            Organisation organisation,
            WorkingCalendar calendar,
            Clock clock) {
        this.plans = plans;
        this.coordinations = coordinations;
        this.record = record;
        this.organisation = organisation;
        this.calendar = calendar;
        this.clock = clock;
    }

    Map<String, String> of(Assignment assignment) {
        var planned = plans.task(assignment.plannedTask);
        var facts = new LinkedHashMap<String, String>();
        facts.put("reference", assignment.reference);
        facts.put("plan", plans.get(assignment.plan).subject());
        facts.put("group", assignment.groupNumber + ". " + plans.groupTitle(planned));
        facts.put("title", assignment.title);
        facts.put("lead", lead(assignment));
        facts.put("coordinators", coordinators(assignment, planned));
        facts.put("output", assignment.output);
        facts.put("due", assignment.due().map(VietnamTime::format).orElse("không thời hạn"));
        facts.put("dueAsWritten", planned.deadline());
        facts.put("dueSource", dueSource(assignment));
        facts.put("remaining", remaining(assignment));
        facts.put("state", assignment.stateInWords());
        facts.put("lateness", lateness(assignment).wording());
        facts.put("returned", Optional.ofNullable(assignment.lastReturn).orElse(""));
        facts.put("said", said(assignment));
        facts.put("responsible", planned.responsible().orElse(""));
        facts.put("resources", planned.means().map(Facts::means).orElse(""));
        facts.put("note", planned.note().orElse(""));
        facts.put(
                "officer",
                Optional.ofNullable(assignment.officer)
                        .map(organisation::nameOf)
                        .orElse(""));
        facts.put("proposal", proposal(assignment));
        return facts;
    }

    /** The facts with what the unit and VHXH said of how the task closes. */
    Map<String, String> ofEvaluation(Assignment assignment) {
        var facts = of(assignment);
        var note = Optional.ofNullable(assignment.evaluationNote).orElse("");
        facts.put(
                "proposal", "Đơn vị đề xuất: " + assignment.proposedEvaluation().wording() + ". " + note);
        facts.put("opinion", Optional.ofNullable(assignment.evaluationOpinion).orElse(""));
        return facts;
    }

    Lateness lateness(Assignment assignment) {
        return assignment.lateness(VietnamTime.today(clock), calendar);
    }

    private String lead(Assignment assignment) {
        return assignment.leadUnit == null
                ? plans.task(assignment.plannedTask).lead()
                : organisation.unit(assignment.commune, assignment.leadUnit).name();
    }

    private String coordinators(Assignment assignment, PlannedTask planned) {
        var asked = coordinations.findByAssignmentOrderByUnit(assignment.id).stream()
                .filter(item -> item.withdrawnAt == null)
                .toList();
        return asked.isEmpty()
                ? planned.coordinating()
                : asked.stream()
                        .map(item -> organisation.unit(item.commune, item.unit).name() + answer(item))
                        .collect(Collectors.joining("; "));
    }

    private static String answer(Coordination item) {
        return item.answer == null ? " (chưa trả lời)" : " (đã trả lời)";
    }

    /** On what the date was moved, and where it stood first. */
    private static String dueSource(Assignment assignment) {
        return Optional.ofNullable(assignment.dueSource)
                .map(source -> "theo " + source
                        + Optional.ofNullable(assignment.originalDue)
                                .map(first -> "; ban đầu " + VietnamTime.format(first))
                                .orElse(""))
                .orElse("");
    }

    private String remaining(Assignment assignment) {
        return assignment.hasEnded()
                ? ""
                : assignment
                        .due()
                        .map(due -> workingDays(calendar.workingDaysBetween(VietnamTime.today(clock), due)))
                        .orElse("");
    }

    private static String workingDays(int days) {
        if (days == 0) {
            return "đến hạn hôm nay";
        }
        return days > 0 ? "còn " + days + " ngày làm việc" : "quá hạn " + -days + " ngày làm việc";
    }

    private String said(Assignment assignment) {
        return record.of(assignment.id, SAID).stream()
                .map(entry -> VietnamTime.format(VietnamTime.date(entry.at())) + " – "
                        + (entry.by().isEmpty() ? "" : organisation.nameOf(entry.by()) + ": ")
                        + entry.event()
                        + (entry.text().isEmpty() ? "" : ". " + entry.text()))
                .collect(Collectors.joining("\n"));
    }

    private static String means(PlannedTask.Means means) {
        return means.text()
                + means.amount()
                        .map(amount -> String.format(java.util.Locale.GERMANY, "; %,d đồng", amount))
                        .orElse("")
                + means.source().map(source -> "; nguồn: " + source).orElse("");
    }

    private static String proposal(Assignment assignment) {
        if (assignment.proposal == null) {
            return "";
        }
        var reason = Optional.ofNullable(assignment.proposalReason)
                .map(code -> ReturnReason.valueOf(code).wording())
                .orElse("");
        return assignment.proposal.equals("ACCEPT")
                ? "Đề xuất: đạt. "
                        + Optional.ofNullable(assignment.proposalNote).orElse("")
                : "Đề xuất: trả lại – " + reason + ". "
                        + Optional.ofNullable(assignment.proposalNote).orElse("");
    }
}
