package vn.tiendo.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.plan.Plans;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Position;
import vn.tiendo.unit.Unit;
import vn.tiendo.unit.UnitKind;
import vn.tiendo.workflow.Option;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepClock;
import vn.tiendo.workflow.StepRef;

/** What every step on an assignment needs: the tables, the people, the day, the clock of its wait. */
@Component
class Casework {

    final Assignments assignments;
    final Coordinations coordinations;
    final Record record;
    final Facts facts;
    final Organisation organisation;
    final WorkingCalendar calendar;
    private final AssignmentDirectory directory;
    private final Plans plans;
    private final StepClock stepClock;
    private final Clock clock;

    Casework(
            Assignments assignments,
            Coordinations coordinations,
            Record record,
            Facts facts,
            Organisation organisation,
            WorkingCalendar calendar,
            AssignmentDirectory directory,
            Plans plans,
            StepClock stepClock,
            Clock clock) {
        this.assignments = assignments;
        this.coordinations = coordinations;
        this.record = record;
        this.facts = facts;
        this.organisation = organisation;
        this.calendar = calendar;
        this.directory = directory;
        this.plans = plans;
        this.stepClock = stepClock;
        this.clock = clock;
    }

    String called(Assignment assignment) {
        return directory.called(assignment.id);
    }

    Assignment of(StepRef step) {
        return assignments.get(step.id());
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return VietnamTime.today(clock);
    }

    LocalDate dueFromToday(String step) {
        return stepClock.dueFromToday(step);
    }

    Performer head(Assignment assignment) {
        return headOf(assignment.commune, assignment.leadUnit());
    }

    Performer headOf(String commune, String unit) {
        return Performer.position(commune, Unit.headOf(unit)).watchedBy(unit);
    }

    Performer officer(Assignment assignment) {
        return Optional.ofNullable(assignment.officer)
                .map(officer -> Performer.person(assignment.commune, officer).watchedBy(assignment.leadUnit()))
                .orElseGet(() -> head(assignment));
    }

    Performer planDesk(Assignment assignment) {
        return Performer.position(assignment.commune, Position.PLAN_DESK);
    }

    Performer planDeskHead(Assignment assignment) {
        return Performer.position(assignment.commune, Unit.headOf(UnitKind.VHXH.name()));
    }

    Performer clerk(Assignment assignment) {
        return Performer.position(assignment.commune, Position.CLERK);
    }

    /** The plan's leader; the chair can take it over. */
    Performer leader(Assignment assignment) {
        return Performer.position(assignment.commune, plans.get(assignment.plan).leader())
                .orTakenOverBy(Position.CHAIR);
    }

    /** Who can be named in a unit; for a unit without accounts those of the plan desk, who answer for it. */
    List<Option> officers(String commune, String unit) {
        var members = organisation.members(commune, unit);
        var people = members.isEmpty() ? organisation.acting(commune, Unit.headOf(unit), today()) : members;
        return people.stream().map(Casework::option).toList();
    }

    private static Option option(Person person) {
        return new Option(person.username(), person.name() + " (" + person.title() + ")");
    }

    List<Option> otherUnits(Assignment assignment) {
        return organisation.units(assignment.commune).stream()
                .filter(unit -> !unit.code().equals(assignment.leadUnit))
                .map(unit -> new Option(unit.code(), unit.name()))
                .toList();
    }

    String unitName(String commune, String unit) {
        return organisation.unit(commune, unit).name();
    }

    /** Whether the plan desk's unit acts as the head of the lead, so that another has to review. */
    boolean isAnsweredByPlanDesk(Assignment assignment) {
        return assignment.isLedByPlanDesk()
                || organisation.acting(assignment.commune, Unit.headOf(assignment.leadUnit()), today()).stream()
                        .flatMap(person -> person.unit().stream())
                        .anyMatch(UnitKind.VHXH.name()::equals);
    }
}
