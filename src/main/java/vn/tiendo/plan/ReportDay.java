package vn.tiendo.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.refusal.Refusal;

/**
 * The day of each period on which a report is due.
 *
 * @param day of the month, 1 to 31; in a shorter month its last day
 * @param month of the period: 1 in a month, 1 to 3 in a quarter, 1 to 6 in a half-year, 1 to 12 in a year
 * @param before whether it is written "trước ngày": then the day before counts
 */
record ReportDay(int day, int month, boolean before) {

    private static final Pattern WRITTEN =
            Pattern.compile("(?iu)(?<before>trước )?(?:ngày )?(?<day>\\d{1,2})(?:/(?<month>\\d{1,2}))?");

    /**
     * Reads what a person enters: "18", "trước 20" of a month or of a quarter's last month, "30/11", "trước 30/11".
     *
     * @return empty for a blank text
     * @throws Refusal if it is no day of such a period
     */
    static Optional<ReportDay> parse(RegimeKind kind, String written) {
        if (written.isBlank()) {
            return Optional.empty();
        }
        var text = WRITTEN.matcher(written.strip());
        var day = text.matches() ? of(kind, text) : Optional.<ReportDay>empty();
        return Optional.of(day.orElseThrow(() -> new Refusal("«" + written.strip() + "» không phải ngày báo cáo "
                + kind.wording() + "; hãy viết như " + example(kind) + ".")));
    }

    private static String example(RegimeKind kind) {
        return kind == RegimeKind.MONTHLY || kind == RegimeKind.QUARTERLY
                ? "18 hoặc trước 20"
                : "15/12 hoặc trước 15/12";
    }

    private static Optional<ReportDay> of(RegimeKind kind, Matcher text) {
        var month = Optional.ofNullable(text.group("month")).map(Integer::valueOf);
        var meant = kind == RegimeKind.QUARTERLY ? month.or(() -> Optional.of(3)) : month;
        return of(kind, Integer.parseInt(text.group("day")), meant, text.group("before") != null);
    }

    /** @param month of the year, if one is written; only a month does without */
    static Optional<ReportDay> of(RegimeKind kind, int day, Optional<Integer> month, boolean before) {
        var within = kind == RegimeKind.MONTHLY ? Optional.of(1) : month.map(any -> (any - 1) % kind.months() + 1);
        return within.filter(found -> day >= 1 && day <= 31 && month.orElse(1) >= 1 && month.orElse(1) <= 12)
                .map(found -> new ReportDay(day, found, before));
    }

    /** The day in a period, which may be a day off ({@link ReportDates}). */
    LocalDate in(YearMonth first) {
        var of = first.plusMonths(month - 1L);
        var nominal = of.atDay(Math.min(day, of.lengthOfMonth()));
        return before ? nominal.minusDays(1) : nominal;
    }

    /** As a plan would write it: "trước ngày 30/11"; each period of a year has its own month. */
    String wording(RegimeKind kind) {
        var said = (before ? "trước ngày " : "ngày ") + day;
        return switch (kind) {
            case MONTHLY -> said;
            case QUARTERLY -> said + " tháng thứ " + month + " của quý";
            case HALF_YEARLY -> said + "/" + month + " và " + day + "/" + (month + 6);
            case YEARLY -> said + "/" + month;
        };
    }
}
