package vn.tiendo.workflow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A day, sent as 2026-06-30; the calendar of the form knows no day before 1900. */
record DateKind() implements FieldKind {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    @Override
    public String verb() {
        return "Chọn";
    }

    @Override
    public Object accept(String label, Object value, Map<String, Set<String>> dynamicOptions)
            throws FieldRefusedException {
        if (!(value instanceof String text) || !DAY.matcher(text).matches()) {
            throw noDay(label);
        }
        return read(label, text);
    }

    private static LocalDate read(String label, String text) throws FieldRefusedException {
        try {
            var day = LocalDate.parse(text);
            if (day.isBefore(FIRST)) {
                throw noDay(label);
            }
            return day;
        } catch (DateTimeException notInCalendar) {
            throw noDay(label);
        }
    }

    private static FieldRefusedException noDay(String label) {
        return new FieldRefusedException("«" + label + "» phải là một ngày có thật, theo thứ tự ngày/tháng/năm.");
    }
}
