package vn.tiendo.assignment;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.plan.Plans;
import vn.tiendo.unit.Groups;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.UnitKind;
import vn.tiendo.workflow.WorkItems;

/** Who may read a task: its lead and coordinating units, who has work on it, and who oversees the commune. */
@Component
public class AssignmentReaders {

    private final Coordinations coordinations;
    private final Assignments assignments;
    private final WorkItems items;
    private final Plans plans;
    private final Organisation organisation;
    private final Clock clock;

    AssignmentReaders(
            Coordinations coordinations,
            Assignments assignments,
            WorkItems items,
            Plans plans,
            Organisation organisation,
            Clock clock) {
        this.coordinations = coordinations;
        this.assignments = assignments;
        this.items = items;
        this.plans = plans;
        this.organisation = organisation;
        this.clock = clock;
    }

    public boolean mayRead(UUID assignment, String username) {
        return assignments
                .findById(assignment)
                .filter(found -> mayRead(found, username))
                .isPresent();
    }

    boolean mayRead(Assignment assignment, String username) {
        return organisation
                .person(username)
                .filter(person -> person.worksIn(assignment.commune))
                .filter(person -> seesAll(person) || isInvolved(assignment, person))
                .isPresent();
    }

    /** Plan desk, its unit's members, leaders and overseers see the whole commune. */
    public boolean seesAll(Person person) {
        return person.unit().filter(UnitKind.VHXH.name()::equals).isPresent()
                || organisation
                        .groupsOf(person.username(), VietnamTime.today(clock))
                        .contains(Groups.SUPERVISORS);
    }

    private boolean isInvolved(Assignment assignment, Person person) {
        return person.unit().filter(unit -> takesPart(assignment, unit)).isPresent()
                || isResponsible(assignment, person)
                || hasWork(assignment, person);
    }

    /** The head whom the plan names as personally responsible. */
    private boolean isResponsible(Assignment assignment, Person person) {
        return plans.task(assignment.plannedTask)
                .responsiblePosition()
                .flatMap(position -> organisation.authority(
                        person.username(), assignment.commune, position, VietnamTime.today(clock)))
                .isPresent();
    }

    private boolean takesPart(Assignment assignment, String unit) {
        return unit.equals(assignment.leadUnit)
                || coordinations.findByAssignmentOrderByUnit(assignment.id).stream()
                        .anyMatch(asked -> asked.unit.equals(unit))
                || assignments.children(assignment.id).stream().anyMatch(child -> unit.equals(child.leadUnit));
    }

    private boolean hasWork(Assignment assignment, Person person) {
        var day = VietnamTime.today(clock);
        return items.of(assignment.id).stream()
                .anyMatch(item -> Optional.of(person.username()).equals(item.assignee())
                        || item.position()
                                .flatMap(position ->
                                        organisation.authority(person.username(), item.commune(), position, day))
                                .isPresent());
    }
}
