package vn.tiendo.measurement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.indicator.Comparator;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.indicator.Target;

/**
 * What the measurement of a year is held against: the year's own targets, else those of the next later year that has any.
 *
 * @param year of the targets; 0 where there are none
 * @param ahead whether they are of a later year
 */
record Yardstick(int year, boolean ahead, List<Target> targets, Direction direction) {

    /** Of one part of an indicator in a year; the part without a name is the whole. */
    static Yardstick of(Indicator indicator, String part, int year) {
        var series = indicator.targets().stream()
                .filter(target -> target.appliesTo().equals(part))
                .toList();
        var chosen = series.stream()
                .mapToInt(Target::year)
                .filter(one -> one >= year)
                .min();
        var targets = series.stream()
                .filter(target -> chosen.isPresent() && target.year() == chosen.getAsInt())
                .toList();
        return new Yardstick(chosen.orElse(0), chosen.orElse(0) > year, targets, Direction.of(series));
    }

    /** The parts of an indicator that are measured each for itself, in the order of its targets. */
    static List<String> parts(Indicator indicator) {
        var parts =
                indicator.targets().stream().map(Target::appliesTo).distinct().toList();
        return parts.isEmpty() ? List.of("") : parts;
    }

    /** Whether the unit answers with yes or no: no target of the year has a number. */
    boolean isQualitative() {
        return !targets.isEmpty()
                && targets.stream().allMatch(target -> level(target).isEmpty());
    }

    /** Each target for itself; where there are several, the one farthest from being reached. */
    Achievement judge(Optional<Answer> answer) {
        return Achievement.worst(
                targets.stream().map(target -> judge(target, answer)).toList());
    }

    Achievement judge(Target target, Optional<Answer> answer) {
        var figure = answer.filter(Answer::isFigure);
        if (figure.isEmpty()) {
            return new Achievement(Result.NO_DATA, year);
        }
        var reached = figure.filter(given -> reaches(target, given)).isPresent();
        var result = ahead
                ? reached ? Result.LEVEL_REACHED : Result.LEVEL_NOT_REACHED
                : reached ? Result.ACHIEVED : Result.NOT_ACHIEVED;
        return new Achievement(result, year);
    }

    private boolean reaches(Target target, Answer answer) {
        var level = level(target);
        return answer.value()
                .flatMap(value -> level.map(bound -> reaches(target, value, bound)))
                .orElse(answer.kind() == Answer.Kind.MET);
    }

    /** A bound is kept as it is written; a level ("=", a range) is reached at it or beyond it on the better side. */
    private boolean reaches(Target target, BigDecimal value, BigDecimal bound) {
        return switch (target.comparator()) {
            case GE -> value.compareTo(bound) >= 0;
            case GT -> value.compareTo(bound) > 0;
            case LE -> value.compareTo(bound) <= 0;
            case LT -> value.compareTo(bound) < 0;
            case RANGE ->
                direction.reaches(
                        value,
                        direction == Direction.RISING ? bound : target.to().orElse(bound));
            case EQ, TEXT -> direction.reaches(value, bound);
        };
    }

    private static Optional<BigDecimal> level(Target target) {
        return Stream.of(target)
                .filter(one -> one.comparator() != Comparator.TEXT)
                .flatMap(one -> one.value().stream())
                .findFirst();
    }

    /** "≥ 80 (2030)"; empty where there is no target. */
    String inWords() {
        var words = String.join("; ", targets.stream().map(Target::text).toList());
        return targets.isEmpty() ? "" : words + " (" + (ahead ? "hướng tới " : "") + year + ")";
    }
}
