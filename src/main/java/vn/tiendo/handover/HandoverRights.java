package vn.tiendo.handover;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Position;
import vn.tiendo.unit.Role;

/** Who may hand over whose work: the commune's administrator everybody's, a head that of the unit's own members. */
@Component
class HandoverRights {

    private final Organisation organisation;
    private final Clock clock;

    HandoverRights(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * How far it goes.
     *
     * @param unit the head's unit; empty for the administrator, who hands over positions and closes accounts too
     */
    record Scope(Optional<String> unit, String byRight) {

        boolean isWhole() {
            return unit.isEmpty();
        }

        boolean covers(Piece piece) {
            return isWhole() || piece.unit().isPresent() && piece.unit().equals(unit);
        }
    }

    boolean mayAny(String username) {
        return organisation.positionsOf(username, VietnamTime.today(clock)).stream()
                .anyMatch(position -> position.role() == Role.ADMINISTRATOR || position.role() == Role.HEAD);
    }

    Optional<Scope> of(String username, Person leaver) {
        var positions = organisation.positionsOf(username, VietnamTime.today(clock)).stream()
                .filter(position -> leaver.worksIn(position.commune()))
                .toList();
        var whole = positions.stream().filter(position -> position.role() == Role.ADMINISTRATOR);
        var own = positions.stream()
                .filter(position -> position.role() == Role.HEAD)
                .filter(position -> position.unit().isPresent()
                        && position.unit().equals(leaver.unit())
                        && !leaver.username().equals(username));
        return whole.findFirst()
                .map(position -> new Scope(Optional.empty(), right(username, position)))
                .or(() -> own.findFirst().map(position -> new Scope(position.unit(), right(username, position))));
    }

    private String right(String username, Position position) {
        return organisation
                .authority(username, position.commune(), position.code(), VietnamTime.today(clock))
                .map(Authority::wording)
                .orElse("");
    }
}
