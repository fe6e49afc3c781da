package vn.tiendo.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value that the cell of an indicator names; a plan may leave open for what year.
 *
 * @param year the column's year, or the one in the title of the group; empty where the plan names none
 * @param value empty for {@link Comparator#TEXT}
 * @param to the upper end of a {@link Comparator#RANGE}
 * @param appliesTo which part of the indicator it is for, where one cell holds several values
 * @param text the words of the cell
 */
public record WrittenTarget(
        Optional<Integer> year,
        Comparator comparator,
        Optional<BigDecimal> value,
        Optional<BigDecimal> to,
        Optional<String> appliesTo,
        String text) {

    /** Whether both cannot be what one thing is to reach in one year; what has no year contradicts nothing. */
    public boolean contradicts(WrittenTarget other) {
        return year.isPresent() && other.year.isPresent() && in(year.get()).contradicts(other.in(other.year.get()));
    }

    /** The target of a year that is known. */
    Target in(int known) {
        return new Target(known, comparator, value, to, appliesTo.orElse(""), text);
    }
}
