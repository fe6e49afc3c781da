package vn.tiendo.handover;

import java.util.List;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;

/** Everybody else of the commune who can log in, the leaver's own unit first. */
final class Colleagues {

    private Colleagues() {}

    static List<Person> of(Organisation organisation, Person leaver) {
        return leaver.commune().map(organisation::people).orElse(List.of()).stream()
                .filter(Person::hasAccount)
                .filter(person -> !person.username().equals(leaver.username()))
                .sorted(java.util.Comparator.comparing(person -> !person.unit().equals(leaver.unit())))
                .toList();
    }
}
