package vn.tiendo.workflow;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** A number within its bounds; it may arrive as a number or as text. */
record NumberKind(Optional<BigDecimal> min, Optional<BigDecimal> max, OptionalInt decimalDigits) implements FieldKind {

    private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,18}([.,]\\d{1,18})?");

    @Override
    public String verb() {
        return "Nhập";
    }

    @Override
    public Object accept(String label, Object value, Map<String, Set<String>> dynamicOptions)
            throws FieldRefusedException {
        var number = read(label, value);
        checkDigits(label, number);
        checkBounds(label, number);
        return isWhole(number) && fitsInteger(number) ? (Object) number.intValueExact() : number;
    }

    private static BigDecimal read(String label, Object value) throws FieldRefusedException {
        var written = value instanceof Number number ? plain(number) : value;
        if (!(written instanceof String text) || !WRITTEN.matcher(text).matches()) {
            throw new FieldRefusedException("«" + label + "» phải là số.");
        }
        return new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
    }

    /** "1.0E300", "NaN" and "Infinity" are left as they are: no field of a form holds such a number. */
    private static String plain(Number number) {
        return number instanceof Double real && Math.abs(real) < 1e18
                ? BigDecimal.valueOf(real).toPlainString()
                : number.toString();
    }

    private void checkDigits(String label, BigDecimal number) throws FieldRefusedException {
        if (decimalDigits.isEmpty() || number.scale() <= decimalDigits.getAsInt()) {
            return;
        }
        throw new FieldRefusedException(
                decimalDigits.getAsInt() == 0
                        ? "«" + label + "» phải là số nguyên."
                        : "«%s» chỉ được có %d chữ số thập phân.".formatted(label, decimalDigits.getAsInt()));
    }

    private void checkBounds(String label, BigDecimal number) throws FieldRefusedException {
        var tooSmall = min.filter(bound -> number.compareTo(bound) < 0).isPresent();
        var tooLarge = max.filter(bound -> number.compareTo(bound) > 0).isPresent();
        if (tooSmall || tooLarge) {
            throw new FieldRefusedException("«" + label + "» phải " + bounds() + ".");
        }
    }

    private String bounds() {
        if (min.isPresent() && max.isPresent()) {
            return "từ " + shown(min.get()) + " đến " + shown(max.get());
        }
        return min.map(bound -> "từ " + shown(bound) + " trở lên")
                .orElseGet(() -> "không quá " + max.map(NumberKind::shown).orElse(""));
    }

    private static String shown(BigDecimal bound) {
        return bound.toPlainString().replace('.', ',');
    }

    private static boolean isWhole(BigDecimal number) {
        return number.scale() <= 0;
    }

    private static boolean fitsInteger(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }
}
