package vn.tiendo.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The face of this package: who there is, and who acts for a position on a day. */
public interface Organisation {

    List<Commune> communes();

    /** @throws vn.tiendo.refusal.Refusal if there is no such commune */
    Commune commune(String code);

    /** The units of a commune in the order of their codes. */
    List<Unit> units(String commune);

    /** @throws vn.tiendo.refusal.Refusal if there is no such unit */
    Unit unit(String commune, String code);

    Optional<Person> person(String username);

    /** The name of a person, or the username where nobody of that name is known any more. */
    String nameOf(String username);

    /** Members of a unit who have an account, by name. */
    List<Person> members(String commune, String unit);

    List<Person> people(String commune);

    Optional<Position> position(String commune, String code);

    List<Position> positions(String commune);

    /** Positions that the person holds, or acts for as a deputy, on that day. */
    List<Position> positionsOf(String username, LocalDate day);

    /**
     * Who acts for a position on a day: its holders, or in the place of each the deputy; for the head of a member
     * unit (school, hamlet, union …) where nobody has an account, the plan desk (units.md).
     */
    List<Person> acting(String commune, String position, LocalDate day);

    /** By what right the person may act for the position on that day, if at all. */
    Optional<Authority> authority(String username, String commune, String position, LocalDate day);

    /** The groups of the engine that the person belongs to on that day. */
    List<String> groupsOf(String username, LocalDate day);

    boolean hasRole(String username, Role role, LocalDate day);
}
