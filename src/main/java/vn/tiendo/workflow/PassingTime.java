package vn.tiendo.workflow;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;

/**
 * Lets time pass on a clock that is moved: each timer fires when it is due and each midnight gives open work to those who
 * act that day, as if the product had run all the while.
 */
@Component
public class PassingTime {

    private final Timers timers;
    private final OpenWork work;

    PassingTime(Timers timers, OpenWork work) {
        this.timers = timers;
        this.work = work;
    }

    /** Moves the clock to a moment ahead, stopping wherever something falls due. Nobody else may fire timers meanwhile. */
    public void pass(MovableClock clock, LocalDateTime moment) {
        while (stop(clock, moment).isBefore(moment)) {
            // each stop is one step of the time
        }
    }

    /**
     * Moves the clock to the next moment at which something falls due, at most so far; what falls due happens.
     *
     * @return where it stopped
     */
    public LocalDateTime stop(MovableClock clock, LocalDateTime most) {
        var now = LocalDateTime.ofInstant(clock.instant(), VietnamTime.ZONE);
        var midnight = now.toLocalDate().plusDays(1).atTime(LocalTime.MIDNIGHT);
        var next = Stream.of(midnight, timer(now), most)
                .min(LocalDateTime::compareTo)
                .orElseThrow();
        clock.set(next);
        timers.fireDue(Date.from(clock.instant()));
        if (isFirstOf(next, now.toLocalDate())) {
            work.followDeputies();
        }
        return next;
    }

    private static boolean isFirstOf(LocalDateTime moment, LocalDate yesterday) {
        return moment.toLocalDate().isAfter(yesterday);
    }

    /** The next timer; one that is overdue fires with whatever comes next. */
    private LocalDateTime timer(LocalDateTime now) {
        return timers.nextDue()
                .map(due -> LocalDateTime.ofInstant(due, VietnamTime.ZONE))
                .filter(due -> due.isAfter(now))
                .orElse(LocalDateTime.MAX);
    }
}
