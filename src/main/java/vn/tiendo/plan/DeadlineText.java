package vn.tiendo.plan;

import static vn.tiendo.plan.WrittenDeadline.endOf;
import static vn.tiendo.plan.WrittenDeadline.undated;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.plan.WrittenDeadline.Annual;
import vn.tiendo.plan.WrittenDeadline.Before;
import vn.tiendo.plan.WrittenDeadline.Day;
import vn.tiendo.plan.WrittenDeadline.EndOfMonths;

/** Recognises what a deadline cell says; the first form that fits the whole cell counts. Knows nothing of working days. */
final class DeadlineText {

    private static final String BEGIN =
            "(?:(?:báo cáo|hoàn thành|thực hiện|xong|trong|vào|đến|hết|chậm nhất|suốt|cả) )*";
    private static final String EVERY = "(?:(?:báo cáo|thực hiện|định kỳ) )*h[àằ]ng ";
    private static final String SLASH = " ?[/.-] ?";
    private static final String QUARTER_WORD = "(?:qu[ýí]|qúy)";
    private static final String MONTH = "(?<month>\\d{1,2})";
    private static final String YEAR = "(?<year>\\d{4})";
    private static final String OF_YEAR = "(?:(?:" + SLASH + "| năm )" + YEAR + ")?";
    private static final String MONTH_WORD = "tháng ?";
    private static final String DAY = "(?:ngày )?(?<day>\\d{1,2})" + SLASH + MONTH + "(?:" + SLASH + YEAR + ")?";
    private static final String DAY_IN_WORDS = "ngày (?<day>\\d{1,2}) ?" + MONTH_WORD + MONTH + OF_YEAR;

    private static final Pattern TRAILING = Pattern.compile("[\\s.,;:…]+$");
    private static final Pattern BULLET = Pattern.compile("^[-+•]\\s*(?=\\S)");
    private static final Pattern LINK =
            Pattern.compile("(?iU)(?:^|[\\s,;:.-]+)(?:trong|vào|đến|hết|đến hết|xong trong)?[\\s,;:.-]*$");
    /** A second term, or only a part of the month ("tuần 2 tháng 9", "đầu tháng 9", "quý I và tháng 9"). */
    private static final Pattern UNCLEAR_BEFORE_MONTH = Pattern.compile("(?iU).*(?:\\btháng ?\\d|\\d ?[/.-] ?\\d"
            + "|\\b(?:trước|sau|từ)(?: ngày)? *$|\\bngày \\d|\\d *$|\\b" + QUARTER_WORD + " ?[\\divx]"
            + "|\\b(?:đầu|giữa|tuần|thường xuyên|h[àằ]ng (?:tháng|quý|năm))\\b).*");

    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    private final int planYear;
    private final List<Form> forms = List.of(
            form("-?", text -> undated(DeadlineClass.BLANK)),
            form(
                    BEGIN + "(?:từ )?(?:năm )?" + YEAR + ",?(?: và)? (?:những|các) năm (?:tiếp theo|kế tiếp|tiếp|sau)",
                    this::yearOnward),
            form("(?<milestone>.*?)\\btháng " + MONTH + " " + EVERY + "năm", this::yearlyMonth),
            form(
                    BEGIN + "(?:từ )?(?:giai đoạn )?(?:năm )?(?<from>\\d{4}) ?(?:-|đến) ?(?:năm )?(?<to>\\d{4})",
                    this::yearRange),
            form("(?:(?:nhiệm vụ|thực hiện) )*thường xuyên(?:,? liên tục)?", text -> undated(DeadlineClass.CONTINUOUS)),
            form(EVERY + "tháng", text -> eachYear(DeadlineClass.MONTHLY, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)),
            form(EVERY + QUARTER_WORD, text -> eachYear(DeadlineClass.QUARTERLY, 3, 6, 9, 12)),
            form(EVERY + "năm", text -> WrittenDeadline.of(DeadlineClass.YEARLY, new Annual())),
            form(BEGIN + "trước " + DAY, this::beforeDate),
            form(BEGIN + DAY, this::date),
            form(BEGIN + "trước " + DAY_IN_WORDS, this::beforeDate),
            form(BEGIN + DAY_IN_WORDS, this::date),
            form(BEGIN + MONTH + SLASH + YEAR, this::month),
            form(BEGIN + "(?:0?6|sáu) tháng (?<half>đầu|cuối) năm(?: " + YEAR + ")?", this::halfYear),
            form(BEGIN + QUARTER_WORD + " ?(?<quarter>\\d{1,2}|[ivx]{1,4})" + OF_YEAR, this::quarter),
            form(BEGIN + "(?:năm )?" + YEAR, text -> endOf(DeadlineClass.YEAR, YearMonth.of(year(text), 12))),
            form("(?<milestone>.*?)\\b" + MONTH_WORD + MONTH + OF_YEAR, this::monthWithMilestone),
            form("(?:khi|nếu) có\\b.*", text -> WrittenDeadline.trigger()),
            form("sau khi\\b.*", text -> undated(DeadlineClass.EVENT)),
            form("theo (?:hướng dẫn|tiến độ) của\\b.*", text -> undated(DeadlineClass.EXTERNAL)));

    /** @param planYear the year that a date without a year takes */
    DeadlineText(int planYear) {
        this.planYear = planYear;
    }

    WrittenDeadline read(String cleaned) {
        String text = BULLET.matcher(TRAILING.matcher(cleaned).replaceFirst("")).replaceFirst("");
        return forms.stream()
                .flatMap(form -> form.read(text).stream())
                .findFirst()
                .orElseGet(() -> undated(DeadlineClass.UNKNOWN));
    }

    private WrittenDeadline yearOnward(Matcher text) {
        EndOfMonths ends = new EndOfMonths(List.of(12), year(text), Integer.MAX_VALUE);
        return WrittenDeadline.of(DeadlineClass.YEAR_ONWARD, ends);
    }

    private WrittenDeadline date(Matcher text) {
        return WrittenDeadline.of(DeadlineClass.DATE, new Day(day(text)));
    }

    private WrittenDeadline beforeDate(Matcher text) {
        return WrittenDeadline.of(DeadlineClass.BEFORE_DATE, new Before(day(text)));
    }

    private WrittenDeadline yearlyMonth(Matcher text) {
        if (isUnclear(text)) {
            return undated(DeadlineClass.UNKNOWN);
        }
        int month = YearMonth.of(planYear, number(text, "month")).getMonthValue();
        return eachYear(DeadlineClass.YEARLY_MONTH, month).withMilestone(milestone(text));
    }

    private WrittenDeadline yearRange(Matcher text) {
        int from = number(text, "from");
        int to = number(text, "to");
        return from > to
                ? undated(DeadlineClass.INVALID)
                : WrittenDeadline.of(DeadlineClass.YEAR_RANGE, new EndOfMonths(List.of(12), from, to));
    }

    private WrittenDeadline month(Matcher text) {
        return endOf(DeadlineClass.MONTH, YearMonth.of(year(text), number(text, "month")));
    }

    private WrittenDeadline monthWithMilestone(Matcher text) {
        return isUnclear(text) ? undated(DeadlineClass.UNKNOWN) : month(text).withMilestone(milestone(text));
    }

    private static boolean isUnclear(Matcher text) {
        return UNCLEAR_BEFORE_MONTH.matcher(text.group("milestone")).matches();
    }

    private WrittenDeadline halfYear(Matcher text) {
        boolean first = text.group("half").equalsIgnoreCase("đầu");
        return endOf(DeadlineClass.HALF_YEAR, YearMonth.of(year(text), first ? 6 : 12));
    }

    private WrittenDeadline quarter(Matcher text) {
        String written = text.group("quarter").toLowerCase(Locale.ROOT);
        int quarter = Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : ROMAN.indexOf(written) + 1;
        return quarter < 1 || quarter > 4
                ? undated(DeadlineClass.INVALID)
                : endOf(DeadlineClass.QUARTER, YearMonth.of(year(text), quarter * 3));
    }

    private LocalDate day(Matcher text) {
        return LocalDate.of(year(text), number(text, "month"), number(text, "day"));
    }

    private int year(Matcher text) {
        return text.group("year") == null ? planYear : number(text, "year");
    }

    private static WrittenDeadline eachYear(DeadlineClass kind, Integer... months) {
        return WrittenDeadline.of(kind, EndOfMonths.eachYear(months));
    }

    private static int number(Matcher text, String group) {
        return Integer.parseInt(text.group(group));
    }

    private static String milestone(Matcher text) {
        return LINK.matcher(text.group("milestone")).replaceFirst("");
    }

    private static Form form(String pattern, Function<Matcher, WrittenDeadline> meaning) {
        return new Form(Pattern.compile("(?iU)" + pattern), meaning);
    }

    /** A way of writing; a date that does not exist (16/2026, 31/02) is invalid and never tried in another way. */
    private record Form(Pattern pattern, Function<Matcher, WrittenDeadline> meaning) {

        Optional<WrittenDeadline> read(String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.matches() ? Optional.of(understand(matcher)) : Optional.empty();
        }

        private WrittenDeadline understand(Matcher matcher) {
            try {
                return meaning.apply(matcher);
            } catch (DateTimeException noSuchDate) {
                return undated(DeadlineClass.INVALID);
            }
        }
    }
}
