package vn.tiendo.digest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Position;
import vn.tiendo.unit.Unit;
import vn.tiendo.unit.UnitKind;

/** Who is told of an item on a day: looked up once for each position. */
final class Recipients {

    private final Organisation organisation;
    private final String commune;
    private final LocalDate day;
    private final Map<String, List<String>> acting = new HashMap<>();
    private final Map<String, Optional<Person>> people = new HashMap<>();

    Recipients(Organisation organisation, String commune, LocalDate day) {
        this.organisation = organisation;
        this.commune = commune;
        this.day = day;
    }

    List<String> of(OpenItem item, Rung.Audience audience) {
        return switch (audience) {
            case HOLDER -> holders(item);
            case HEAD -> head(item).map(this::acting).orElse(List.of());
            case PLAN_DESK -> acting(Position.PLAN_DESK);
            case LEADER -> acting(leader(item));
            case NEXT -> next(item).map(this::acting).orElse(List.of());
        };
    }

    /** Who has to do it: the one named, while that person has an account; else who acts for the position today. */
    List<String> holders(OpenItem item) {
        var named = item.person().filter(this::hasAccount);
        return named.isPresent()
                ? named.stream().toList()
                : position(item).map(this::acting).orElse(List.of());
    }

    /** The head whom the plan holds responsible in person is told of each escalation. */
    List<String> responsible(OpenItem item) {
        return item.responsible().map(this::acting).orElse(List.of());
    }

    /** A position that nobody holds is the plan desk's concern: it has to see to it. */
    List<String> acting(String position) {
        return acting.computeIfAbsent(position, code -> {
            var found = usernames(code);
            return found.isEmpty() ? usernames(Position.PLAN_DESK) : found;
        });
    }

    private List<String> usernames(String position) {
        return organisation.acting(commune, position, day).stream()
                .map(Person::username)
                .toList();
    }

    private boolean hasAccount(String username) {
        return people.computeIfAbsent(username, organisation::person)
                .filter(Person::hasAccount)
                .isPresent();
    }

    private static Optional<String> position(OpenItem item) {
        return item.position().or(() -> item.unit().map(Unit::headOf));
    }

    private static Optional<String> head(OpenItem item) {
        return item.unit().map(Unit::headOf).or(item::position);
    }

    private static String leader(OpenItem item) {
        return item.leader().orElse(Position.CHAIR);
    }

    /** One rung up: officer, head, plan desk, its head, leader, chair; the clerk's is the head of the office. */
    private Optional<String> next(OpenItem item) {
        return item.position()
                .flatMap(code -> organisation.position(commune, code))
                .map(held -> above(held, item))
                .orElseGet(() -> item.unit().map(Unit::headOf));
    }

    private Optional<String> above(Position held, OpenItem item) {
        return switch (held.role()) {
            case HEAD -> Optional.of(isPlanDesks(held) ? leader(item) : Position.PLAN_DESK);
            case PLAN_DESK -> Optional.of(Unit.headOf(UnitKind.VHXH.name()));
            case CLERK -> Optional.of(Unit.headOf(UnitKind.VP.name()));
            case LEADER -> Optional.of(Position.CHAIR).filter(chair -> !chair.equals(held.code()));
            case OVERSEER, ADMINISTRATOR -> Optional.empty();
        };
    }

    private static boolean isPlanDesks(Position held) {
        return held.unit().filter(UnitKind.VHXH.name()::equals).isPresent();
    }
}
