package vn.tiendo.measurement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;

/** The days that a measured value tells of, both included. */
record Period(LocalDate first, LocalDate last) {

    private static final Pattern YEAR = Pattern.compile("(?iu)(?:năm\\s+)?(20\\d\\d)");
    private static final Pattern QUARTER =
            Pattern.compile("(?iu)quý\\s+([1-4]|iv|i{1,3})\\s*[/\\s]\\s*(?:năm\\s+)?(20\\d\\d)");
    private static final Pattern MONTH = Pattern.compile("(?iu)(?:tháng\\s+)?(\\d{1,2})\\s*/\\s*(20\\d\\d)");
    private static final Pattern DAYS =
            Pattern.compile("(?iu)(?:từ\\s+)?(\\d{1,2}/\\d{1,2}/\\d{4})\\s*(?:-|–|đến)\\s*(\\d{1,2}/\\d{1,2}/\\d{4})");

    static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** @throws Refusal with what can be written, if it is no period */
    static Period read(String typed) {
        var written = typed.strip();
        Matcher found;
        if ((found = YEAR.matcher(written)).matches()) {
            return ofYear(Integer.parseInt(found.group(1)));
        }
        if ((found = QUARTER.matcher(written)).matches()) {
            return months(Integer.parseInt(found.group(2)), quarter(found.group(1)) * 3 - 2, 3);
        }
        if ((found = MONTH.matcher(written)).matches() && isMonth(found.group(1))) {
            return months(Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1)), 1);
        }
        if ((found = DAYS.matcher(written)).matches()) {
            return days(VietnamTime.parse(found.group(1)), VietnamTime.parse(found.group(2)));
        }
        throw new Refusal(
                "Kỳ số liệu viết như «năm 2026», «quý II/2026», «tháng 6/2026» hoặc «01/01/2026 – 30/06/2026».");
    }

    private static boolean isMonth(String typed) {
        var month = Integer.parseInt(typed);
        return month >= 1 && month <= 12;
    }

    private static int quarter(String typed) {
        return switch (typed.toLowerCase(java.util.Locale.ROOT)) {
            case "1", "i" -> 1;
            case "2", "ii" -> 2;
            case "3", "iii" -> 3;
            default -> 4;
        };
    }

    private static Period months(int year, int month, int count) {
        return new Period(
                LocalDate.of(year, month, 1),
                YearMonth.of(year, month + count - 1).atEndOfMonth());
    }

    private static Period days(LocalDate first, LocalDate last) {
        Refusal.unless(!last.isBefore(first), "Kỳ số liệu: ngày cuối không được trước ngày đầu.");
        return new Period(first, last);
    }

    /** In the shortest of the forms in which it can be typed. */
    String written() {
        if (equals(ofYear(first.getYear()))) {
            return "năm " + first.getYear();
        }
        if (equals(months(first.getYear(), first.getMonthValue(), 1))) {
            return "tháng " + first.getMonthValue() + "/" + first.getYear();
        }
        return VietnamTime.format(first) + " – " + VietnamTime.format(last);
    }
}
