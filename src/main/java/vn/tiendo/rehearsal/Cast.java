package vn.tiendo.rehearsal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.workflow.WorkItem;

/** The people of the rehearsal; each has a temperament and chance of their own, by the seed. */
@OnlyInRehearsal
class Cast {

    private final Organisation organisation;
    private final RehearsalClock clock;
    private final Map<String, Character> people = new HashMap<>();
    private long seed;

    Cast(Organisation organisation, RehearsalClock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A person with what decides their doings. */
    record Character(String username, Temperament temperament, RandomGenerator random) {

        /** True so many times in a hundred. */
        boolean chance(int percent) {
            return random.nextInt(100) < percent;
        }
    }

    void draw(long chosen) {
        seed = chosen;
        people.clear();
    }

    Character named(String username) {
        return people.computeIfAbsent(username, name -> {
            var random = new SplittableRandom(seed * 31 + name.hashCode());
            return new Character(name, Temperament.any(random), random);
        });
    }

    /** Who does an open step today: whoever it was given to, else one of those who act for its position. */
    Optional<Character> actor(WorkItem item) {
        return item.assignee().or(() -> anyOf(item)).map(this::named);
    }

    private Optional<String> anyOf(WorkItem item) {
        return item.position().flatMap(position -> acting(item.commune(), position));
    }

    /** The first of those who act for a position today. */
    Optional<String> acting(String commune, String position) {
        return organisation.acting(commune, position, today()).stream()
                .findFirst()
                .map(Person::username);
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
