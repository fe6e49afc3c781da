package vn.tiendo.drafting;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Position;
import vn.tiendo.unit.UnitKind;

/**
 * Who sees imports: the plan desk, its head, and the officers of their unit who help them; for everybody else there is
 * no such page, and none of another commune.
 */
@Component
class DraftingDesk {

    private final Organisation organisation;
    private final PlanDesk desk;
    private final Intakes intakes;
    private final Clock clock;

    DraftingDesk(Organisation organisation, PlanDesk desk, Intakes intakes, Clock clock) {
        this.organisation = organisation;
        this.desk = desk;
        this.intakes = intakes;
        this.clock = clock;
    }

    /** The commune whose imports the person works on. */
    String commune(String username) {
        return organisation
                .person(username)
                .flatMap(person -> person.commune().filter(commune -> helps(person, commune)))
                .orElseThrow(DraftingDesk::nothing);
    }

    Intake intake(String username, UUID id) {
        var commune = commune(username);
        try {
            return Optional.of(intakes.get(id))
                    .filter(intake -> intake.commune().equals(commune))
                    .orElseThrow(DraftingDesk::nothing);
        } catch (Refusal unknown) {
            throw nothing();
        }
    }

    /** Whether the person may hand the draft in, beside working on it. */
    boolean submits(String username, String commune) {
        return desk.isMember(username, commune);
    }

    /** Whether the person works on the imports of a commune. */
    boolean worksOn(String username, String commune) {
        return organisation
                .person(username)
                .filter(person -> person.commune().filter(commune::equals).isPresent() && helps(person, commune))
                .isPresent();
    }

    private boolean helps(Person person, String commune) {
        return person.unit().filter(UnitKind.VHXH.name()::equals).isPresent() || submitsToday(person, commune);
    }

    private boolean submitsToday(Person person, String commune) {
        var day = VietnamTime.today(clock);
        return organisation.positionsOf(person.username(), day).stream()
                        .map(Position::code)
                        .anyMatch(code -> code.equals(Position.PLAN_DESK) || code.equals(PlanDesk.HEAD))
                && desk.isMember(person.username(), commune);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
