package vn.tiendo.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.tiendo.assignment.AssignmentReaders;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Plans;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Position;
import vn.tiendo.unit.Unit;

/** Who looks at what: the one rule of what anybody sees here. */
@Component
class Looking {

    private static final int PLANS_TO_CHOOSE = 200;

    private final Organisation organisation;
    private final AssignmentReaders readers;
    private final Plans plans;
    private final Days.Reckoned days;

    Looking(Organisation organisation, AssignmentReaders readers, Plans plans, Days.Reckoned days) {
        this.organisation = organisation;
        this.readers = readers;
        this.plans = plans;
        this.days = days;
    }

    /**
     * A look of somebody at something, as far as they may.
     *
     * @param asked what can be asked again of another page
     * @param units of the commune, those that the viewer may choose
     * @param plans in force, of the commune
     */
    record Look(Viewer viewer, Asked asked, Filter filter, List<Unit> units, List<Plan> plans) {

        /** The one plan that is looked at: chosen, or the only one. */
        Optional<Plan> plan() {
            return plans.size() == 1
                    ? Optional.of(plans.get(0))
                    : plans.stream()
                            .filter(plan ->
                                    filter.plan().filter(plan.id()::equals).isPresent())
                            .findFirst();
        }
    }

    /** Whoever does not see the whole commune sees the own unit, whatever was asked. */
    Look of(String username, Asked asked) {
        var viewer = viewer(username);
        var units = organisation.units(viewer.commune()).stream()
                .filter(unit -> viewer.all()
                        || viewer.unit().filter(unit.code()::equals).isPresent())
                .toList();
        var filter = own(Filter.of(asked), viewer);
        var inForce = inForce(viewer.commune(), filter);
        require(filter, units, inForce);
        return new Look(viewer, asked, filter, units, inForce);
    }

    /** The latest, and the one that is asked for, however old it is. */
    private List<Plan> inForce(String commune, Filter filter) {
        var latest = plans.issued(commune, PLANS_TO_CHOOSE);
        var older = filter.plan()
                .filter(asked -> latest.stream().noneMatch(plan -> plan.id().equals(asked)))
                .flatMap(asked -> plans.issued(commune, asked));
        return Stream.concat(latest.stream(), older.stream()).toList();
    }

    private static Filter own(Filter filter, Viewer viewer) {
        return viewer.all() ? filter : filter.of(viewer.unit().or(() -> Optional.of("")));
    }

    /** A plan that the person may not know of is not there. */
    private static void require(Filter filter, List<Unit> units, List<Plan> plans) {
        filter.plan()
                .filter(wanted -> plans.stream().noneMatch(plan -> plan.id().equals(wanted)))
                .ifPresent(unknown -> {
                    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                });
        filter.unit()
                .filter(wanted -> !wanted.isEmpty())
                .filter(wanted -> units.stream().noneMatch(unit -> unit.code().equals(wanted)))
                .ifPresent(unknown -> {
                    throw Filter.notUnderstood();
                });
    }

    private Viewer viewer(String username) {
        var person = organisation.person(username).orElseThrow();
        var commune = person.commune().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        var positions = organisation.positionsOf(username, days.days().today()).stream()
                .map(Position::code)
                .toList();
        return new Viewer(commune, readers.seesAll(person), person.unit(), username, positions);
    }
}
