package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.plan.WrittenDeadline.Annual;
import vn.tiendo.plan.WrittenDeadline.Before;
import vn.tiendo.plan.WrittenDeadline.Day;
import vn.tiendo.plan.WrittenDeadline.EndOfMonths;
import vn.tiendo.unit.CellText;

/** Turns the deadline cell of a plan into due days, by the working calendar and the rules of terms; it never guesses. */
@Component
public final class DeadlineReader {

    /** Any due day but those of a range of years lies within this many years of the day asked from. */
    private static final int YEARS_AHEAD = 2;

    private final WorkingCalendar calendar;

    public DeadlineReader(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Reads a cell. A recurring deadline is due first on the day of issue or later (in the plan's year at the earliest); the
     * ends of periods roll forward within their year, "trước ngày" rolls back (Bộ luật Dân sự 2015, Điều 146–148).
     */
    public Deadline read(String cell, PlanDates plan) {
        WrittenDeadline written = written(cell, plan);
        Optional<String> milestone = Optional.of(written.milestone()).filter(words -> !words.isEmpty());
        return new Deadline(cell, written.kind(), due(written, plan), milestone, written.repeats());
    }

    /**
     * The due day that follows the given day: of the next occurrence, or of the next yearly milestone of a range of years,
     * whose last is the end of its last year. Empty for what does not recur and after the last one.
     */
    public Optional<LocalDate> nextDue(Deadline deadline, PlanDates plan, LocalDate after) {
        WrittenDeadline written = written(deadline.asWritten(), plan);
        return occurrences(written, plan, after.getYear())
                .map(Occurrence::due)
                .filter(day -> day.isAfter(after))
                .findFirst();
    }

    private static WrittenDeadline written(String cell, PlanDates plan) {
        return new DeadlineText(plan.year()).read(CellText.clean(cell));
    }

    private Optional<LocalDate> due(WrittenDeadline written, PlanDates plan) {
        if (written.term() instanceof Day once) {
            return Optional.of(calendar.endOfTerm(once.day()));
        }
        if (written.term() instanceof Before once) {
            return Optional.of(calendar.lastBefore(once.day()));
        }
        if (written.kind() == DeadlineClass.YEAR_RANGE && written.term() instanceof EndOfMonths years) {
            return Optional.of(calendar.endOfTerm(LocalDate.of(years.lastYear(), 12, 31)));
        }
        return occurrences(written, plan, plan.start().getYear())
                .filter(occurrence -> occurrence.isWhollyFrom(plan.start()))
                .map(Occurrence::due)
                .findFirst();
    }

    /** The occurrences from a year on, in order. */
    private Stream<Occurrence> occurrences(WrittenDeadline written, PlanDates plan, int fromYear) {
        if (written.term() instanceof EndOfMonths ends) {
            return years(Math.max(fromYear, ends.firstYear()))
                    .flatMap(year -> ends.endsIn(year).stream())
                    .map(end -> new Occurrence(end, calendar.endOfTerm(end)));
        }
        if (written.term() instanceof Annual) {
            return years(fromYear).map(year -> {
                LocalDate due = plan.annual().dueIn(year, calendar);
                return new Occurrence(due, due);
            });
        }
        return Stream.of();
    }

    private static Stream<Integer> years(int from) {
        return IntStream.rangeClosed(from, from + YEARS_AHEAD).boxed();
    }

    /** The nominal end of a period and its due day. */
    private record Occurrence(LocalDate end, LocalDate due) {

        /** A period that ended before the start has no occurrence, even if its due day rolled past the start. */
        boolean isWhollyFrom(LocalDate start) {
            return !end.isBefore(start) && !due.isBefore(start);
        }
    }
}
