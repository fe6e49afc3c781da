package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.unit.CellText;

/** Reads a plan's own words of its reporting regime; what they do not say is not made up. */
final class RegimeText {

    private static final String KIND = "(?<monthly>(?:h[àằ]ng|mỗi|từng|báo cáo|theo) tháng)"
            + "|(?<quarterly>(?:h[àằ]ng|mỗi|từng|báo cáo|theo) quý|quý [iv]+)"
            + "|(?<halfYearly>(?:6|06|sáu) tháng|nửa năm)"
            + "|(?<yearly>(?:h[àằ]ng|mỗi|từng|báo cáo|cuối|tổng kết|cả) năm)";
    /** "Ngày 05 tháng sau" lies in the next period, which we have no place for: a person has to enter it. */
    private static final String NOT_THE_NEXT =
            "(?! ?(?:của )?(?:tháng|quý|kỳ|năm)(?: \\p{L}+){0,2} (?:sau|tiếp theo|kế tiếp|liền kề))";

    private static final String DATE = "(?<before>trước )?(?:ngày |(?<=trước ))(?<day>\\d{1,2})(?!\\d)"
            + "(?:(?: ?/ ?| tháng )(?<month>\\d{1,2})(?!\\d)(?<year>(?: ?/ ?| năm )\\d{4})?)?" + NOT_THE_NEXT;
    private static final Pattern WORDS = Pattern.compile("(?iu)" + KIND + "|" + DATE);
    private static final Pattern SENTENCE = Pattern.compile("[;\\n]|\\.(?=\\s|$)");
    private static final List<String> KINDS = List.of("monthly", "quarterly", "halfYearly", "yearly");

    private RegimeText() {}

    /** The regimes that the words for units and those for the commune name, the most frequent first. */
    static List<ReportingRegime> read(@Nullable String unitReport, @Nullable String communeReport) {
        var units = days(unitReport);
        var commune = days(communeReport);
        var kinds = new TreeSet<>(units.keySet());
        kinds.addAll(commune.keySet());
        return kinds.stream()
                .map(kind -> new ReportingRegime(
                        kind, units.getOrDefault(kind, Optional.empty()), commune.getOrDefault(kind, Optional.empty())))
                .toList();
    }

    private static Map<RegimeKind, Optional<ReportDay>> days(@Nullable String written) {
        var days = new EnumMap<RegimeKind, Optional<ReportDay>>(RegimeKind.class);
        Stream.ofNullable(written)
                .flatMap(SENTENCE::splitAsStream)
                .map(CellText::clean)
                .forEach(sentence -> new Sentence(days).read(sentence));
        return days;
    }

    /** One sentence: a date belongs to the kind named before it, unless that has one already; then to the next. */
    private static final class Sentence {

        private final Map<RegimeKind, Optional<ReportDay>> days;
        private final List<MatchResult> waiting = new ArrayList<>();
        private @Nullable RegimeKind last;

        Sentence(Map<RegimeKind, Optional<ReportDay>> days) {
            this.days = days;
        }

        void read(String sentence) {
            var words = WORDS.matcher(sentence);
            while (words.find()) {
                var kind = KINDS.stream()
                        .filter(name -> words.group(name) != null)
                        .map(KINDS::indexOf)
                        .map(index -> RegimeKind.values()[index])
                        .findFirst();
                kind.ifPresentOrElse(this::named, () -> dated(words.toMatchResult()));
            }
            // "Trước ngày 30/11": a term without a year is each year's, though no other word says so.
            if (last == null && waiting.size() == 1 && isTermOfEachYear(waiting.get(0))) {
                date(RegimeKind.YEARLY, waiting.get(0)).ifPresent(day -> days.put(RegimeKind.YEARLY, Optional.of(day)));
            }
        }

        private static boolean isTermOfEachYear(MatchResult date) {
            return date.group(BEFORE) != null && date.group(YEAR) == null;
        }

        private void named(RegimeKind kind) {
            last = kind;
            days.putIfAbsent(kind, Optional.empty());
            if (!waiting.isEmpty()) {
                give(kind, waiting.remove(0));
            }
        }

        private void dated(MatchResult date) {
            var kind = last;
            if (kind == null || days.getOrDefault(kind, Optional.empty()).isPresent()) {
                waiting.add(date);
            } else {
                give(kind, date);
            }
        }

        private void give(RegimeKind kind, MatchResult date) {
            date(kind, date).ifPresent(day -> days.put(kind, Optional.of(day)));
        }

        private static Optional<ReportDay> date(RegimeKind kind, MatchResult date) {
            var month = Optional.ofNullable(date.group(MONTH)).map(Integer::valueOf);
            return ReportDay.of(kind, Integer.parseInt(date.group(DAY)), month, date.group(BEFORE) != null);
        }

        // MatchResult knows groups by number only before Java 20: four kinds, then the date's four.
        private static final int BEFORE = 5;
        private static final int DAY = 6;
        private static final int MONTH = 7;
        private static final int YEAR = 8;
    }
}
