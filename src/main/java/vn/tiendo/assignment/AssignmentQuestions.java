package vn.tiendo.assignment;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.process.AssignmentFacts;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.plan.Plans;
import vn.tiendo.workflow.CommuneOf;
import vn.tiendo.workflow.Subject;

/** Answers what the models ask, from our tables. */
@Component("assignmentFacts")
class AssignmentQuestions implements AssignmentFacts, CommuneOf {

    private final Assignments assignments;
    private final Coordinations coordinations;
    private final Occurrences occurrences;
    private final ContinuousPeriods periods;
    private final Plans plans;
    private final Casework work;
    private final ReviewSettings settings;

    AssignmentQuestions(
            Assignments assignments,
            Coordinations coordinations,
            Occurrences occurrences,
            ContinuousPeriods periods,
            Plans plans,
            Casework work,
            ReviewSettings settings) {
        this.assignments = assignments;
        this.coordinations = coordinations;
        this.occurrences = occurrences;
        this.periods = periods;
        this.plans = plans;
        this.work = work;
        this.settings = settings;
    }

    private Assignment of(String id) {
        return assignments.get(UUID.fromString(id));
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.ASSIGNMENT;
    }

    @Override
    public String communeOf(UUID assignment) {
        return assignments.get(assignment).commune;
    }

    @Override
    public boolean waits(String assignment) {
        return of(assignment).waitsFor != null;
    }

    @Override
    public boolean awaitsCondition(String assignment) {
        return of(assignment).waitsFor == WaitsFor.CONDITION;
    }

    @Override
    public boolean accepted(String assignment) {
        return of(assignment).acceptedAt != null;
    }

    @Override
    public String kind(String assignment) {
        var kind = of(assignment).kind;
        return kind.isSingle() ? "SINGLE" : kind.name();
    }

    @Override
    public boolean continuous(String assignment) {
        return of(assignment).kind == Kind.CONTINUOUS;
    }

    @Override
    public boolean hasResources(String assignment) {
        var asked = of(assignment);
        return !asked.resourcesAdvised && plans.task(asked.plannedTask).means().isPresent();
    }

    @Override
    public List<String> members(String assignment) {
        return assignments.children(UUID.fromString(assignment)).stream()
                .filter(child -> !child.hasEnded())
                .map(child -> child.id.toString())
                .toList();
    }

    @Override
    public List<String> coordinations(String assignment) {
        return coordinations.findByAssignmentOrderByUnit(UUID.fromString(assignment)).stream()
                .filter(Coordination::isOpen)
                .map(asked -> asked.id.toString())
                .toList();
    }

    @Override
    public boolean leadIsPlanDesk(String assignment) {
        var asked = of(assignment);
        return asked.signedOffAt == null ? work.isAnsweredByPlanDesk(asked) : asked.reviewedByLeader;
    }

    @Override
    public boolean deskDecidesAlone(String assignment) {
        var asked = of(assignment);
        return asked.signedOffAt == null ? settings.deskDecidesAlone() : asked.reviewedByDeskAlone;
    }

    @Override
    public String outputTypes(String assignment) {
        return String.join(",", of(assignment).outputTypes);
    }

    @Override
    public boolean hasNextOccurrence(String assignment) {
        return occurrences.hasNext(of(assignment));
    }

    @Override
    public Date nextOccurrence(String assignment) {
        return startOf(occurrences.nextOpening(of(assignment)));
    }

    @Override
    public Date periodEnd(String assignment) {
        return startOf(periods.end(UUID.fromString(assignment)));
    }

    @Override
    public boolean hasNextPeriod(String assignment) {
        return periods.hasNext(UUID.fromString(assignment));
    }

    @Override
    public Date yearEvaluation(String assignment) {
        return startOf(occurrences.yearEvaluation(of(assignment)));
    }

    @Override
    public boolean evaluatedYearly(String assignment) {
        return occurrences.isEvaluatedYearly(of(assignment));
    }

    @Override
    public boolean deskProposes(String assignment) {
        var asked = of(assignment);
        return asked.leadUnit == null || work.isAnsweredByPlanDesk(asked);
    }

    @Override
    public boolean ended(String assignment) {
        return of(assignment).hasEnded();
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(VietnamTime.ZONE).toInstant());
    }
}
