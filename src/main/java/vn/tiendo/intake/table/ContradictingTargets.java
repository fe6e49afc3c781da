package vn.tiendo.intake.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.intake.extracted.ExtractedAppendix;
import vn.tiendo.intake.extracted.ExtractedIndicator;
import vn.tiendo.intake.extracted.Target;
import vn.tiendo.plan.Doubt;
import vn.tiendo.plan.PlanColumn;
import vn.tiendo.unit.CellText;

/** Two targets of one plan for the same indicator and year that differ: both are shown, none is chosen. */
final class ContradictingTargets {

    private static final Set<String> EMPTY_WORDS =
            Set.of("tỷ", "lệ", "tỉ", "trên", "địa", "bàn", "xã", "phường", "các", "của", "cho", "thành", "phố");
    private static final int FEWEST_WORDS = 4;
    private static final double ALIKE = 0.8;
    private static final int MOST_SHOWN = 5;

    private record Row(String appendix, ExtractedIndicator indicator, Set<String> words) {}

    private ContradictingTargets() {}

    static List<ExtractedAppendix> marked(List<ExtractedAppendix> appendices) {
        List<Row> rows = appendices.stream()
                .flatMap(appendix -> appendix.indicators().stream()
                        .map(indicator -> new Row(appendix.title(), indicator, words(indicator.title()))))
                .toList();
        return appendices.stream().map(appendix -> marked(appendix, rows)).toList();
    }

    private static ExtractedAppendix marked(ExtractedAppendix appendix, List<Row> rows) {
        List<ExtractedIndicator> indicators = appendix.indicators().stream()
                .map(indicator -> marked(new Row(appendix.title(), indicator, words(indicator.title())), rows))
                .toList();
        return new ExtractedAppendix(
                appendix.title(), appendix.kind(), appendix.groups(), appendix.tasks(), indicators);
    }

    private static ExtractedIndicator marked(Row row, List<Row> rows) {
        List<Doubt> against = rows.stream()
                .filter(other -> other.indicator() != row.indicator() && isAlike(row.words(), other.words()))
                .flatMap(other -> contradictions(row, other))
                .limit(MOST_SHOWN)
                .toList();
        return against.isEmpty() ? row.indicator() : withDoubts(row.indicator(), against);
    }

    private static Stream<Doubt> contradictions(Row row, Row other) {
        return row.indicator().targets().stream().flatMap(target -> other.indicator().targets().stream()
                .filter(against -> contradict(target, against))
                .limit(1)
                .map(against -> Doubt.notice(PlanColumn.TARGET, target.text(), why(row, target, other, against))));
    }

    private static String why(Row row, Target target, Row other, Target against) {
        return "Chỉ tiêu năm " + target.year().orElseThrow() + " có thể mâu thuẫn: ở đây “" + target.text()
                + "”, còn ở "
                + other.appendix() + " / " + other.indicator().group() + " / "
                + other.indicator().number() + " “"
                + other.indicator().title() + "” là “" + against.text() + "”.";
    }

    private static boolean contradict(Target one, Target two) {
        return one.year().isPresent()
                && one.year().equals(two.year())
                && one.appliesTo().isEmpty()
                && two.appliesTo().isEmpty()
                && one.value().isPresent()
                && two.value().isPresent()
                && (one.value().get().compareTo(two.value().get()) != 0
                        || one.to().isPresent() != two.to().isPresent());
    }

    /** The words of the shorter title stand, but for few, in the longer one; "5G" and "6G", "mức 3" and "mức 4" are two things. */
    private static boolean isAlike(Set<String> one, Set<String> two) {
        if (!numbers(one).equals(numbers(two))) {
            return false;
        }
        int fewest = Math.min(one.size(), two.size());
        long shared = one.stream().filter(two::contains).count();
        int most = Math.max(one.size(), two.size());
        return fewest >= FEWEST_WORDS && shared >= ALIKE * fewest && most <= 3 * fewest;
    }

    private static Set<String> numbers(Set<String> words) {
        return words.stream()
                .filter(word -> word.codePoints().anyMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String title) {
        return Arrays.stream(CellText.fold(title).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static ExtractedIndicator withDoubts(ExtractedIndicator indicator, List<Doubt> more) {
        var doubts = new ArrayList<>(indicator.doubts());
        doubts.addAll(more);
        return new ExtractedIndicator(
                indicator.group(),
                indicator.number(),
                indicator.parent(),
                indicator.heading(),
                indicator.title(),
                indicator.unit(),
                indicator.lead(),
                indicator.leadReading(),
                indicator.coordinating(),
                indicator.coordinatingReading(),
                indicator.output(),
                indicator.targets(),
                indicator.extra(),
                doubts,
                indicator.rows());
    }
}
