package vn.tiendo.amendment;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.amendment.process.AdjustmentFacts;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.plan.PlanColumn;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.plan.Plans;
import vn.tiendo.unit.CellText;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Position;
import vn.tiendo.workflow.CommuneOf;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepClock;
import vn.tiendo.workflow.Subject;

/** What every step on an adjustment needs: its row, the task's, who acts, and the facts on top of each form. */
@Component("adjustmentFacts")
class AdjustmentCase implements AdjustmentFacts, CommuneOf {

    private static final int SAID = 5;

    final Adjustments adjustments;
    final AdjustmentRecord record;
    final StepClock stepClock;
    private final Plans plans;
    private final Organisation organisation;
    private final Clock clock;

    AdjustmentCase(
            Adjustments adjustments,
            AdjustmentRecord record,
            StepClock stepClock,
            Plans plans,
            Organisation organisation,
            Clock clock) {
        this.adjustments = adjustments;
        this.record = record;
        this.stepClock = stepClock;
        this.plans = plans;
        this.organisation = organisation;
        this.clock = clock;
    }

    Adjustment of(UUID id) {
        return adjustments.get(id);
    }

    Instant now() {
        return clock.instant();
    }

    @Override
    public boolean needsOpinion(String adjustment) {
        return !of(UUID.fromString(adjustment)).ordered;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.ADJUSTMENT;
    }

    @Override
    public String communeOf(UUID adjustment) {
        return of(adjustment).commune;
    }

    Performer planDesk(Adjustment adjustment) {
        return Performer.position(adjustment.commune, Position.PLAN_DESK);
    }

    /** The plan's leader; the chair can take it over. */
    Performer leader(Adjustment adjustment) {
        return Performer.position(adjustment.commune, plans.get(adjustment.plan).leader())
                .orTakenOverBy(Position.CHAIR);
    }

    /** Plan and number of the task, as Tasklist shows them. */
    String reference(Adjustment adjustment) {
        var plan = plans.get(adjustment.plan).label();
        return task(adjustment)
                .map(task -> plan + " · " + task.numbering())
                .orElseGet(() -> plan + " · " + adjustment.groupNumber);
    }

    Optional<PlannedTask> task(Adjustment adjustment) {
        return Optional.ofNullable(adjustment.task).map(plans::task);
    }

    Map<String, String> facts(Adjustment adjustment) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("id", adjustment.id.toString());
        facts.put("title", adjustment.kind == Adjustment.Kind.ADD ? adjustment.title : adjustment.beforeTitle);
        facts.put("reference", reference(adjustment));
        facts.put("plan", plans.get(adjustment.plan).subject());
        facts.put("kind", adjustment.kind.wording());
        facts.put("state", adjustment.state.wording());
        facts.put(
                "changes",
                changes(adjustment).stream().map(PlanDifference.Cell::toString).collect(Collectors.joining("\n")));
        facts.put("reason", adjustment.reason);
        facts.put("ground", adjustment.groundNumber == null ? "" : adjustment.document());
        facts.put("ordered", adjustment.ordered ? "Văn bản đã yêu cầu điều chỉnh" : "");
        facts.put("proposer", organisation.nameOf(adjustment.proposedBy));
        facts.put("opinion", opinion(adjustment));
        facts.put(
                "returned",
                adjustment.state == Adjustment.State.RETURNED
                        ? Optional.ofNullable(adjustment.decisionNote).orElse("")
                        : "");
        facts.put("said", said(adjustment));
        return facts;
    }

    /** What is to change, before and after; of an added task its cells, of a stopped one nothing but the reason. */
    List<PlanDifference.Cell> changes(Adjustment adjustment) {
        if (adjustment.kind == Adjustment.Kind.STOP) {
            return List.of();
        }
        var before = adjustment.before();
        var after = adjustment.proposed();
        return List.of(
                        cell(PlanColumn.TITLE, before.title(), after.title()),
                        cell(PlanColumn.LEAD, before.lead(), after.lead()),
                        cell(PlanColumn.COORDINATING, before.coordinating(), after.coordinating()),
                        cell(PlanColumn.OUTPUT, before.output(), after.output()),
                        cell(PlanColumn.DEADLINE, before.deadline(), after.deadline()))
                .stream()
                .filter(cell -> !CellText.clean(cell.before()).equals(CellText.clean(cell.after())))
                .toList();
    }

    private static PlanDifference.Cell cell(PlanColumn column, String before, String after) {
        return new PlanDifference.Cell(column.key(), column.caption(), before, after);
    }

    private String opinion(Adjustment adjustment) {
        return Optional.ofNullable(adjustment.opinion)
                .map(opinion -> organisation.nameOf(
                                Optional.ofNullable(adjustment.opinionBy).orElse(""))
                        + ": " + opinion + ". "
                        + Optional.ofNullable(adjustment.opinionNote).orElse(""))
                .orElse("");
    }

    private String said(Adjustment adjustment) {
        return record.of(adjustment.id, SAID).stream()
                .map(entry -> VietnamTime.format(VietnamTime.date(entry.at())) + " – "
                        + organisation.nameOf(entry.by()) + ": " + entry.event()
                        + (entry.text().isEmpty() ? "" : ". " + entry.text()))
                .collect(Collectors.joining("\n"));
    }
}
