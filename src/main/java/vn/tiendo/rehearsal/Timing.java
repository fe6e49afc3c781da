package vn.tiendo.rehearsal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.tiendo.calendar.WorkingCalendar;

/** When a person gets to what waits for them: within working hours, some in the evening, some on a day off. */
@OnlyInRehearsal
class Timing {

    private static final int LAST_DAYS = 12;

    private final WorkingCalendar calendar;
    private final RehearsalClock clock;

    Timing(WorkingCalendar calendar, RehearsalClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** By temperament; empty where the person never does it. */
    Optional<LocalDateTime> byTemperament(Cast.Character who, LocalDate due) {
        var misses = who.temperament().misses(who.random());
        return switch (who.temperament()) {
            case PUNCTUAL, RETURNING -> Optional.of(misses ? after(who, due, 3) : before(who, due));
            case LATE -> Optional.of(misses ? after(who, due, 8) : before(who, due));
            case SILENT -> silent(who, due, misses);
        };
    }

    private Optional<LocalDateTime> silent(Cast.Character who, LocalDate due, boolean misses) {
        if (!misses) {
            return Optional.of(before(who, due));
        }
        return who.chance(25) ? Optional.empty() : Optional.of(after(who, due, 30));
    }

    /** On one of the last days up to the due one, today at the earliest. */
    LocalDateTime before(Cast.Character who, LocalDate due) {
        var today = clock.time().toLocalDate();
        var days = calendar.workingDaysBetween(today, due);
        if (days <= 0) {
            return on(who, due.isBefore(today) ? calendar.plus(today, 1) : due);
        }
        var left = who.random().nextInt(Math.min(days, LAST_DAYS) + 1);
        return on(who, weekendNear(who, calendar.minus(calendar.onOrBefore(due), left), due));
    }

    private LocalDateTime after(Cast.Character who, LocalDate due, int most) {
        var last = due.isBefore(clock.time().toLocalDate()) ? clock.time().toLocalDate() : due;
        return on(who, weekendNear(who, calendar.plus(last, 1 + who.random().nextInt(most)), LocalDate.MAX));
    }

    /** So many working days from now, more or less. */
    LocalDateTime inDays(Cast.Character who, int least, int most) {
        var days = least + who.random().nextInt(most - least + 1);
        return on(who, calendar.plus(clock.time().toLocalDate(), days));
    }

    /** One in twelve works on the Saturday or Sunday that follows, if that is still in time. */
    private LocalDate weekendNear(Cast.Character who, LocalDate day, LocalDate last) {
        if (!who.chance(8)) {
            return day;
        }
        var off = day.with(TemporalAdjusters.next(who.chance(50) ? DayOfWeek.SATURDAY : DayOfWeek.SUNDAY));
        return off.isAfter(last) ? day : off;
    }

    /** At an hour of that day that is still to come; where none is, today, late. */
    private LocalDateTime on(Cast.Character who, LocalDate day) {
        var wanted = day.atTime(hour(who.random()), who.random().nextInt(60));
        var now = clock.time();
        return wanted.isAfter(now) ? wanted : now.plusMinutes(5 + who.random().nextInt(50));
    }

    /** Mostly from eight to five, sometimes just before midnight. */
    private static int hour(RandomGenerator random) {
        return random.nextInt(40) == 0 ? 23 : 8 + random.nextInt(9);
    }
}
