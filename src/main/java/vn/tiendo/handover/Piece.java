package vn.tiendo.handover;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.unit.Person;

/**
 * One thing that hangs on a person.
 *
 * @param key tells it from all others; the feature finds the thing by it
 * @param page where it can be opened; empty for none
 * @param unit whose head may hand it over too; empty where only the administrator may
 * @param subjects what it is about, so that nobody submits a form of these meanwhile
 * @param takers who may have it
 * @param rule why only they, as the person reads it; empty where there is no rule
 * @param ends whether it ends instead of passing on
 */
public record Piece(
        String key,
        String kind,
        String title,
        String page,
        Optional<String> unit,
        Set<UUID> subjects,
        List<Person> takers,
        String rule,
        boolean ends) {

    /** Somebody may have it who is named here. */
    public boolean suits(String username) {
        return ends || takers.stream().anyMatch(person -> person.username().equals(username));
    }
}
