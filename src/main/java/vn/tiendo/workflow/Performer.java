package vn.tiendo.workflow;

import java.util.Optional;

/**
 * Who is to act in a step: a position, or a person named by one. Members of the unit may look on, but not act; a
 * higher position may take the step over.
 */
public record Performer(
        String commune,
        Optional<String> position,
        Optional<String> person,
        Optional<String> unit,
        Optional<String> takeover) {

    public static Performer position(String commune, String position) {
        return new Performer(commune, Optional.of(position), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Performer person(String commune, String username) {
        return new Performer(commune, Optional.empty(), Optional.of(username), Optional.empty(), Optional.empty());
    }

    Performer named(String username) {
        return new Performer(commune, position, Optional.of(username), unit, takeover);
    }

    public Performer watchedBy(String unitCode) {
        return new Performer(commune, position, person, Optional.of(unitCode), takeover);
    }

    public Performer orTakenOverBy(String higher) {
        return position.filter(higher::equals).isPresent()
                ? this
                : new Performer(commune, position, person, unit, Optional.of(higher));
    }
}
