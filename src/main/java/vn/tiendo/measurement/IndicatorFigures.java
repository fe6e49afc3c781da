package vn.tiendo.measurement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many indicators stand how in a year; the counts add up to all of them. */
public record IndicatorFigures(int year, int all, Map<Result, Integer> counts) {

    static IndicatorFigures of(int year, List<IndicatorResult> results) {
        var counts = new EnumMap<Result, Integer>(Result.class);
        results.forEach(one -> counts.merge(one.achievement().result(), 1, Integer::sum));
        return new IndicatorFigures(year, results.size(), counts);
    }

    /** How many have that result; 0 where none has. */
    public int of(Result result) {
        return Optional.ofNullable(counts.get(result)).orElse(0);
    }
}
