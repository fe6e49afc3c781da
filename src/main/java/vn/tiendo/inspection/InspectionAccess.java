package vn.tiendo.inspection;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentReaders;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.workflow.RightToAct;
import vn.tiendo.workflow.WorkItems;

/**
 * Who may read what: who sees the commune, and the head of the team, everything; an inspected unit that it is inspected from the
 * approval on, and what was found and demanded of itself once that is concluded.
 */
@Component
class InspectionAccess {

    private final AssignmentReaders readers;
    private final InspectionCase work;
    private final Organisation organisation;
    private final PlanDesk desk;
    private final WorkItems items;
    private final RightToAct rights;

    InspectionAccess(
            AssignmentReaders readers,
            InspectionCase work,
            Organisation organisation,
            PlanDesk desk,
            WorkItems items,
            RightToAct rights) {
        this.readers = readers;
        this.work = work;
        this.organisation = organisation;
        this.desk = desk;
        this.items = items;
        this.rights = rights;
    }

    boolean mayRead(Inspection inspection, String username) {
        return person(inspection.commune, username)
                .filter(person -> seesAll(inspection, person)
                        || inspection.state.isAnnounced()
                                && person.unit()
                                        .filter(unit -> work.units(inspection).contains(unit))
                                        .isPresent()
                                && inspection.approvedAt != null)
                .isPresent();
    }

    /** Everything that was found and demanded, also before the conclusion stands. */
    boolean seesAll(Inspection inspection, String username) {
        return person(inspection.commune, username)
                .filter(person -> seesAll(inspection, person))
                .isPresent();
    }

    private boolean seesAll(Inspection inspection, Person person) {
        return readers.seesAll(person) || person.username().equals(inspection.teamHead);
    }

    /** What was found in a unit: its own people may read it when the conclusion stands. */
    boolean mayRead(Inspection inspection, Finding finding, String username) {
        return seesAll(inspection, username)
                || inspection.state.isConcluded() && isOf(inspection.commune, finding.unit(), username);
    }

    boolean mayRead(Demand demand, String username) {
        var inspection = work.inspections.get(demand.inspection);
        return seesAll(inspection, username)
                || demand.state != Demand.State.DRAFT
                        && person(demand.commune, username).isPresent()
                        && (isOf(demand.commune, demand.unit, username) || mayAct(demand, username));
    }

    private boolean isOf(String commune, String unit, String username) {
        return person(commune, username)
                .flatMap(Person::unit)
                .filter(unit::equals)
                .isPresent();
    }

    /** Whether the person has an open step on it. */
    boolean mayAct(Demand demand, String username) {
        return items.of(demand.id).stream()
                .anyMatch(item -> rights.of(username, item).isPresent());
    }

    /** Whether the person prepares and records inspections of the commune. */
    boolean isOfDesk(String commune, String username) {
        return desk.isMember(username, commune);
    }

    private Optional<Person> person(String commune, String username) {
        return organisation.person(username).filter(person -> person.worksIn(commune));
    }
}
