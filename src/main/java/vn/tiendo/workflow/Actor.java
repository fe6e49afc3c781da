package vn.tiendo.workflow;

import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Person;

/** The person who acts now, and by what right. */
public record Actor(Person person, Authority authority) {

    public String username() {
        return person.username();
    }
}
