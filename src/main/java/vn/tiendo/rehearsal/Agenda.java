package vn.tiendo.rehearsal;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/** What people are going to do, the next first; of two at the same moment the one planned first. */
@OnlyInRehearsal
class Agenda {

    private final Queue<Planned> planned =
            new PriorityQueue<>(Comparator.comparing(Planned::at).thenComparing(Planned::place));
    private long places;

    private record Planned(LocalDateTime at, long place, Runnable deed) {}

    void add(LocalDateTime at, Runnable deed) {
        planned.add(new Planned(at, places++, deed));
    }

    Optional<LocalDateTime> next() {
        return Optional.ofNullable(planned.peek()).map(Planned::at);
    }

    /** Does all that is planned up to that moment, and what that brings about up to it. */
    int perform(LocalDateTime now) {
        var done = 0;
        for (var next = planned.peek(); next != null && !next.at().isAfter(now); next = planned.peek()) {
            planned.remove();
            next.deed().run();
            done++;
        }
        return done;
    }
}
