package vn.tiendo.measurement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.indicator.Target;

/** Whether a series of targets climbs or falls: where a target says only "=", it says which side of it is the better one. */
enum Direction {
    RISING,
    FALLING;

    /** A "≤" or "<" falls, a "≥" or ">" rises; else the first and the last level decide, and one level alone is one to climb to. */
    static Direction of(List<Target> series) {
        if (series.stream().anyMatch(Direction::isUpperBound)) {
            return FALLING;
        }
        if (series.stream().anyMatch(Direction::isLowerBound)) {
            return RISING;
        }
        var levels = series.stream()
                .sorted(Comparator.comparingInt(Target::year))
                .flatMap(target -> target.value().stream())
                .toList();
        return levels.size() > 1 && last(levels).compareTo(levels.get(0)) < 0 ? FALLING : RISING;
    }

    private static boolean isUpperBound(Target target) {
        return target.comparator() == vn.tiendo.indicator.Comparator.LE
                || target.comparator() == vn.tiendo.indicator.Comparator.LT;
    }

    private static boolean isLowerBound(Target target) {
        return target.comparator() == vn.tiendo.indicator.Comparator.GE
                || target.comparator() == vn.tiendo.indicator.Comparator.GT;
    }

    private static BigDecimal last(List<BigDecimal> levels) {
        return levels.get(levels.size() - 1);
    }

    /** Whether a change leads to the better side; not for no change. */
    boolean isTowards(BigDecimal change) {
        return this == RISING ? change.signum() > 0 : change.signum() < 0;
    }

    /** Whether the level is reached or passed on the better side. */
    boolean reaches(BigDecimal value, BigDecimal level) {
        return this == RISING ? value.compareTo(level) >= 0 : value.compareTo(level) <= 0;
    }
}
