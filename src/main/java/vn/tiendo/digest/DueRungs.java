package vn.tiendo.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.calendar.WorkingCalendar;

/**
 * Which rungs of one thing have come by today and say what is still true. After days on which nothing ran, the latest of those
 * before the due date stands for all that passed; after the due date today's reminder does; whoever is told of it further up is
 * told, however late.
 */
record DueRungs(List<Rung> rungs, WorkingCalendar calendar) {

    /**
     * A rung that has come.
     *
     * @param day the working day that it stands for; with the code what makes it this reminder and no other
     */
    record Come(Rung rung, LocalDate day) {}

    /**
     * @param since the day on which the due date was set: rungs up to that day are not made up for
     * @param today a working day
     */
    List<Come> on(LocalDate today, LocalDate since, LocalDate due) {
        var come = new ArrayList<Come>();
        if (!today.isAfter(due)) {
            ahead(today, since, due).ifPresent(come::add);
            return come;
        }
        var overdue = calendar.workingDaysBetween(due, today);
        rungs.stream()
                .filter(rung -> rung.before() < 0 && overdue >= -rung.before())
                .forEach(rung -> come.add(new Come(rung, rung.daily() ? today : rung.dayFor(due, calendar))));
        return come;
    }

    private Optional<Come> ahead(LocalDate today, LocalDate since, LocalDate due) {
        return rungs.stream()
                .filter(rung -> rung.before() >= 0)
                .map(rung -> new Come(rung, rung.dayFor(due, calendar)))
                .filter(come -> come.day().isAfter(since) && !come.day().isAfter(today))
                .max(Comparator.comparing(Come::day));
    }

    /** How many reminders to the holder fell on days after {@code last} and before today, on which nothing ran. */
    int passed(LocalDate last, LocalDate today, LocalDate since, LocalDate due) {
        return (int) last.plusDays(1)
                .datesUntil(today)
                .filter(calendar::isWorkingDay)
                .filter(day -> hasOwn(day, since, due))
                .count();
    }

    private boolean hasOwn(LocalDate day, LocalDate since, LocalDate due) {
        return on(day, since, due).stream()
                .anyMatch(come -> !come.rung().isEscalation() && come.day().equals(day));
    }
}
