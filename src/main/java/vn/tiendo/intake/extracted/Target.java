package vn.tiendo.intake.extracted;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value that an indicator is to reach.
 *
 * @param year the column's year, or the one in the title of the group; empty where the plan names none
 * @param value empty for {@link Comparator#TEXT}
 * @param to the upper end of a {@link Comparator#RANGE}
 * @param appliesTo which part of the indicator it is for, where one cell holds several values
 * @param text the words of the cell
 */
public record Target(
        Optional<Integer> year,
        Comparator comparator,
        Optional<BigDecimal> value,
        Optional<BigDecimal> to,
        Optional<String> appliesTo,
        String text) {

    /** How a measured value is compared with the target. */
    public enum Comparator {
        EQ,
        GE,
        GT,
        LE,
        LT,
        RANGE,
        TEXT
    }
}
