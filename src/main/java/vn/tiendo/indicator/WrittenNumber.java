package vn.tiendo.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as Vietnamese documents write them: comma before decimals, point between thousands. */
public final class WrittenNumber {

    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3}){2,}");
    private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2},\\d{3}");
    private static final Pattern DECIMAL = Pattern.compile("\\d+(?:[.,]\\d+)?");

    private WrittenNumber() {}

    /** Empty where it is not clear what number is meant ("1,000" is one or a thousand). */
    public static Optional<BigDecimal> read(String written) {
        if (GROUPED.matcher(written).matches()) {
            return Optional.of(new BigDecimal(written.replace(".", "").replace(',', '.')));
        }
        if (GROUPED_BY_COMMA.matcher(written).matches()) {
            return Optional.of(new BigDecimal(written.replace(",", "")));
        }
        return EITHER.matcher(written).matches() || !DECIMAL.matcher(written).matches()
                ? Optional.empty()
                : Optional.of(new BigDecimal(written.replace(',', '.')));
    }
}
