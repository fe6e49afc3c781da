package vn.tiendo.measurement;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.tiendo.refusal.Refusal;

/** Numbers as Vietnamese people write them: a comma before the decimals, dots between thousands. */
final class Numbers {

    private static final Pattern WRITTEN = Pattern.compile("-?(\\d{1,12}|\\d{1,3}(\\.\\d{3}){1,3})(,\\d{1,6})?");
    private static final Pattern WITH_POINT = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern UNIT = Pattern.compile("\\s*%$");

    private Numbers() {}

    /** @throws Refusal with what to write instead, if it is no number in that form */
    static BigDecimal read(String typed) {
        var written = UNIT.matcher(typed.strip()).replaceFirst("").strip();
        if (WRITTEN.matcher(written).matches()) {
            return new BigDecimal(written.replace(".", "").replace(',', '.'));
        }
        throw new Refusal(
                WITH_POINT.matcher(written).matches()
                        ? "Phần thập phân viết sau dấu phẩy: «" + written.replace('.', ',') + "», không phải «"
                                + written + "»."
                        : "Giá trị phải là một số, ví dụ 87,5 hoặc 1.250; phần thập phân sau dấu phẩy, nhiều nhất 6 chữ số.");
    }

    /** The number as it is read: "1.234,5", without zeros that say nothing. */
    static String written(BigDecimal number) {
        var plain = number.stripTrailingZeros().toPlainString();
        var sign = plain.startsWith("-") ? "-" : "";
        var parts = plain.substring(sign.length()).split("\\.", 2);
        var whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return sign + whole + (parts.length > 1 ? "," + parts[1] : "");
    }
}
