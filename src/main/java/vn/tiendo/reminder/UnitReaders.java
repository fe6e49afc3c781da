package vn.tiendo.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Position;
import vn.tiendo.unit.Unit;

/** Who reads the mail to a unit, and by what right. */
@Component
class UnitReaders {

    private final Organisation organisation;
    private final Clock clock;

    UnitReaders(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    record Reader(Person person, Authority right) {}

    /** Who acts for the unit's head; where nobody does, the plan desk, who has to see to it. */
    List<Reader> of(Unit unit) {
        var day = VietnamTime.today(clock);
        var acting = organisation.acting(unit.commune(), unit.head(), day);
        var people = acting.isEmpty() ? organisation.acting(unit.commune(), Position.PLAN_DESK, day) : acting;
        return people.stream()
                .map(person -> new Reader(person, right(person, unit, day)))
                .toList();
    }

    private Authority right(Person person, Unit unit, LocalDate day) {
        return organisation
                .authority(person.username(), unit.commune(), unit.head(), day)
                .orElse(Authority.STAND_IN);
    }
}
