package vn.tiendo.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an indicator is to reach in a year.
 *
 * @param value empty for {@link Comparator#TEXT}
 * @param to the upper end of a {@link Comparator#RANGE}
 * @param appliesTo which part of the indicator it is for; empty for all of it
 * @param text the words of the cell
 */
public record Target(
        int year,
        Comparator comparator,
        Optional<BigDecimal> value,
        Optional<BigDecimal> to,
        String appliesTo,
        String text) {

    /** Whether both cannot be what one thing is to reach in one year; parts of a thing are not compared. */
    public boolean contradicts(Target other) {
        return year == other.year
                && appliesTo.isEmpty()
                && other.appliesTo.isEmpty()
                && value.isPresent()
                && other.value.isPresent()
                && (value.get().compareTo(other.value.get()) != 0 || to.isPresent() != other.to.isPresent());
    }

    /** "2030: ≥ 80", as people write it. */
    @Override
    public String toString() {
        return year + ": " + text + (appliesTo.isEmpty() ? "" : " (" + appliesTo + ")");
    }
}
