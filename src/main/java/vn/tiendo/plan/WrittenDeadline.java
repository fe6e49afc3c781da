package vn.tiendo.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What a deadline cell says in words, before the working calendar and the plan's own dates turn it into due days. */
record WrittenDeadline(DeadlineClass kind, Term term, String milestone, boolean repeats) {

    static WrittenDeadline undated(DeadlineClass kind) {
        return new WrittenDeadline(kind, new None(), "", false);
    }

    static WrittenDeadline trigger() {
        return new WrittenDeadline(DeadlineClass.EVENT, new None(), "", true);
    }

    static WrittenDeadline of(DeadlineClass kind, Term term) {
        return new WrittenDeadline(kind, term, "", false);
    }

    static WrittenDeadline endOf(DeadlineClass kind, YearMonth month) {
        return of(kind, new Day(month.atEndOfMonth()));
    }

    WrittenDeadline withMilestone(String words) {
        return new WrittenDeadline(kind, term, words, repeats);
    }

    /** From when to when a deadline runs. */
    sealed interface Term {}

    /** Nothing that a calendar could tell. */
    record None() implements Term {}

    /** One nominal last day. */
    record Day(LocalDate day) implements Term {}

    /** The day before one day. */
    record Before(LocalDate day) implements Term {}

    /** The plan's annual date in each year. */
    record Annual() implements Term {}

    /** The end of each of these months (1–12, ascending) in each year of the range. */
    record EndOfMonths(List<Integer> months, int firstYear, int lastYear) implements Term {

        static EndOfMonths eachYear(Integer... months) {
            return new EndOfMonths(List.of(months), 0, Integer.MAX_VALUE);
        }

        List<LocalDate> endsIn(int year) {
            return months.stream()
                    .filter(month -> year >= firstYear && year <= lastYear)
                    .map(month -> YearMonth.of(year, month).atEndOfMonth())
                    .toList();
        }
    }
}
