package vn.tiendo.intake.letter;

import java.time.Month;
import java.time.MonthDay;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.intake.extracted.ExtractedPlan.Regime;
import vn.tiendo.plan.AnnualDate;

/** When units report to the commune and the commune to the city, in the plan's words; "định kỳ" without a day says nothing. */
final class RegimeReader {

    private static final String EVERY =
            "(?:\\s*,?\\s*(?:(?:hàng|hằng|mỗi|của)\\s+(?:tháng|quý|năm)|tháng)(?:\\s+cuối(?:\\s+(?:mỗi|của))?\\s+quý)?)";
    private static final String DAY =
            "(?:ngày\\s+)?\\d{1,2}(?:\\s*/\\s*\\d{1,2}(?:\\s*/\\s*\\d{4})?|\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+\\d{4})?)?";
    private static final Pattern WHEN = Pattern.compile(
            "(?iU)(?<!\\p{L})(?:(?:(?:chậm nhất|muộn nhất)(?:\\s+(?:là|vào))?\\s+)?(?:trước|vào)\\s+(?=ngày|\\d)|(?:chậm nhất|muộn nhất)(?:\\s+là)?\\s+(?=ngày))"
                    + DAY + "(?![\\d/])" + EVERY + "?|(?<!\\p{L})ngày\\s+\\d{1,2}" + EVERY);
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s+");
    private static final Pattern REPORT = Pattern.compile("(?iU)báo cáo");
    private static final Pattern ADDRESSEE = Pattern.compile(
            "(?iU)(?<city>(?:[ủu][yỷ] ban nhân dân|ubnd)\\s+(?:thành phố|tỉnh|tp)|thành ủy|thành uỷ|tỉnh ủy|(?<!\\p{L})sở\\s+\\p{Lu}|cấp trên)"
                    + "|(?<commune>(?:[ủu][yỷ] ban nhân dân|ubnd)(?:\\s+(?:xã|phường))?|phòng\\s+(?:văn h|vhxh)|(?<!\\p{L})vhxh)");

    private static final Pattern YEARLY = Pattern.compile(
            "(?iU)(.*?)(?:ngày\\s+)?(\\d{1,2})\\s*(?:/|\\s+tháng\\s+)\\s*(\\d{1,2})(?:\\s*,?\\s*(?:hàng|hằng|mỗi)\\s+năm)?");

    private RegimeReader() {}

    static Regime read(List<String> paragraphs) {
        var units = new LinkedHashSet<String>();
        var commune = new LinkedHashSet<String>();
        paragraphs.stream().filter(text -> REPORT.matcher(text).find()).forEach(text -> SENTENCE.splitAsStream(text)
                .forEach(sentence -> read(sentence, units, commune)));
        return new Regime(joined(units), joined(commune));
    }

    /** The day of yearly results, where the units report once a year: "trước ngày 30/11", nothing for "ngày 18 hàng tháng". */
    static Optional<AnnualDate> annualDate(Regime regime) {
        return regime.unitReport()
                .map(YEARLY::matcher)
                .filter(Matcher::matches)
                .filter(found -> isDay(found.group(3), found.group(2)))
                .map(found -> new AnnualDate(
                        MonthDay.of(Integer.parseInt(found.group(3)), Integer.parseInt(found.group(2))),
                        found.group(1).toLowerCase(Locale.ROOT).contains("trước")));
    }

    private static boolean isDay(String month, String day) {
        int number = Integer.parseInt(month);
        return number >= 1
                && number <= 12
                && Integer.parseInt(day) >= 1
                && Integer.parseInt(day) <= Month.of(number).maxLength();
    }

    private static void read(String sentence, Set<String> units, Set<String> commune) {
        List<MatchResult> days = WHEN.matcher(sentence).results().toList();
        boolean toCity = false;
        for (int i = 0; i < days.size() && REPORT.matcher(sentence).find(); i++) {
            int from = i == 0 ? 0 : days.get(i - 1).end();
            int to = i + 1 < days.size() ? days.get(i + 1).start() : sentence.length();
            String before = sentence.substring(from, days.get(i).start());
            String after = sentence.substring(days.get(i).end(), to);
            boolean inherited = toCity;
            toCity = addressees(before)
                    .reduce((first, last) -> last)
                    .or(() -> addressees(after).findFirst())
                    .orElse(inherited);
            (toCity ? commune : units).add(days.get(i).group().strip());
        }
    }

    /** Whom the words name, in order: true for the city, false for the commune. */
    private static Stream<Boolean> addressees(String words) {
        Matcher found = ADDRESSEE.matcher(words);
        var cities = Stream.<Boolean>builder();
        while (found.find()) {
            cities.add(found.group("city") != null);
        }
        return cities.build();
    }

    private static Optional<String> joined(Set<String> days) {
        return Optional.of(String.join("; ", days)).filter(text -> !text.isEmpty());
    }
}
