package vn.tiendo.handover;

import vn.tiendo.unit.Person;

/**
 * The handover that a piece passes on by.
 *
 * @param by username of who hands over, by which right in words (empty for the holder)
 * @param ground the decision or the reason, in words
 */
public record Handing(Person from, String by, String byRight, String ground) {

    /** The event of a record: "Bàn giao từ … sang …, theo …". */
    public String sentence(Person to) {
        return "Bàn giao từ " + from.name() + " sang " + to.name() + ", theo " + ground;
    }
}
