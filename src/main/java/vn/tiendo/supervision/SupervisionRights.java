package vn.tiendo.supervision;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Groups;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Position;
import vn.tiendo.unit.Role;
import vn.tiendo.unit.UnitKind;
import vn.tiendo.workflow.Actor;

/** Who looks at the open work of others, and who reminds them: the operator does neither, for no commune is theirs. */
@Component
class SupervisionRights {

    private final Organisation organisation;
    private final Clock clock;

    SupervisionRights(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * How far somebody sees.
     *
     * @param units of which the open work is shown; empty for that of the whole commune
     */
    record Scope(String commune, Set<String> units) {

        boolean isWhole() {
            return units.isEmpty();
        }
    }

    /** Supervisors see their commune, heads what concerns their units; empty for everybody else. */
    Optional<Scope> scope(String username) {
        return organisation.person(username).flatMap(Person::commune).flatMap(commune -> scope(username, commune));
    }

    private Optional<Scope> scope(String username, String commune) {
        var today = VietnamTime.today(clock);
        if (organisation.groupsOf(username, today).contains(Groups.SUPERVISORS)) {
            return Optional.of(new Scope(commune, Set.of()));
        }
        var units = positions(username).stream()
                .filter(position -> position.role() == Role.HEAD)
                .flatMap(position -> position.unit().stream())
                .collect(Collectors.toSet());
        return Optional.of(new Scope(commune, units)).filter(scope -> !units.isEmpty());
    }

    /** The plan desk, its head and the leaders remind, each by their own right or as a deputy. */
    Optional<Actor> reminder(String username) {
        return organisation.person(username).flatMap(person -> positions(username).stream()
                .filter(SupervisionRights::reminds)
                .flatMap(position ->
                        organisation
                                .authority(username, position.commune(), position.code(), VietnamTime.today(clock))
                                .stream())
                .sorted()
                .map(authority -> new Actor(person, authority))
                .findFirst());
    }

    private static boolean reminds(Position position) {
        return switch (position.role()) {
            case PLAN_DESK, LEADER -> true;
            case HEAD -> position.unit().filter(UnitKind.VHXH.name()::equals).isPresent();
            case CLERK, OVERSEER, ADMINISTRATOR -> false;
        };
    }

    private List<Position> positions(String username) {
        return organisation.positionsOf(username, VietnamTime.today(clock));
    }
}
