package vn.tiendo.rehearsal;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the database at the end: the months, the rules, the dates of everything. */
@OnlyInRehearsal
class Outcome {

    private final MonthCounts counts;
    private final Details details;
    private final List<Invariant> invariants;

    Outcome(MonthCounts counts, Details details, List<Invariant> invariants) {
        this.counts = counts;
        this.details = details;
        this.invariants = invariants;
    }

    Result of(Settings settings) {
        return new Result(
                settings.year(),
                settings.seed(),
                settings.communes(),
                months(settings),
                invariants.stream().flatMap(Outcome::broken).toList(),
                details.all());
    }

    private List<Result.Month> months(Settings settings) {
        var last = YearMonth.from(settings.until());
        return Stream.iterate(
                        YearMonth.of(settings.year(), 1), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> new Result.Month(month.toString(), counts(month)))
                .toList();
    }

    private Map<String, Long> counts(YearMonth month) {
        var row = new LinkedHashMap<String, Long>();
        counts.of(month).forEach((count, value) -> row.put(count.key(), value));
        return row;
    }

    private static Stream<Result.Broken> broken(Invariant invariant) {
        var cases = invariant.broken();
        return cases.isEmpty() ? Stream.empty() : Stream.of(new Result.Broken(invariant.rule(), cases));
    }
}
