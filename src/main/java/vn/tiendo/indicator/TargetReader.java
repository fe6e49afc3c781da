package vn.tiendo.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.unit.CellText;

/** Reads the cell of a target: "≥ 80", "80-90%", "Đạt trên 3%", "-". What is not clearly a value stays text. */
public final class TargetReader {

    private static final Pattern NONE = Pattern.compile("[-–—/.…_\\s]*");
    private static final Pattern DIGIT = Pattern.compile("(?U)(?<![\\p{L}\\d])\\d++(?!\\p{L})");
    private static final Pattern YEAR =
            Pattern.compile("(?iU)(?<!so với )(?<!so với cùng kỳ )(?:(?:đến|hết|vào|trong|cuối)\\s+)*"
                    + "(?:(?:năm|giai đoạn)\\s+(?:20\\d\\d\\s*-\\s*)?(20\\d\\d)|\\b(20\\d\\d)(?=\\s*:))\\s*:?");
    /** Numbers that name something: "mức độ 2", "quý 4", "Nghị quyết số 57". */
    private static final Pattern NAME = Pattern.compile(
            "(?iU)(?<!\\p{L})(?:năm|quý|tháng|ngày|mức độ|mức|cấp độ|cấp|loại|hạng|số|đề án|điều|khoản|giai đoạn|thứ|phiên bản)"
                    + "\\s+\\d+(?!\\d|[.,]\\d|\\s*(?:%|phần trăm))(?:[/.-]\\S*)?");

    private static final Pattern AT_LEAST = Pattern.compile("\\\\ge(?:q|qslant)?(?![a-z])|≧|⩾");
    private static final Pattern AT_MOST = Pattern.compile("\\\\le(?:q|qslant)?(?![a-z])|≦|⩽");
    private static final Pattern MATHS = Pattern.compile("\\\\[()\\[\\]]");

    private TargetReader() {}

    /**
     * The targets of a cell: none for "-" or a blank, several where it names several values.
     *
     * @param year of the column, or of the group's title; a year that the cell itself names comes before it
     */
    public static List<WrittenTarget> read(String cell, Optional<Integer> year) {
        String text = CellText.clean(symbols(cell));
        if (NONE.matcher(text).matches()) {
            return List.of();
        }
        String words = withoutNames(text);
        List<TargetValue> values = TargetValue.in(words);
        if (values.isEmpty()) {
            return List.of(new WrittenTarget(
                    year, Comparator.TEXT, Optional.empty(), Optional.empty(), Optional.empty(), text));
        }
        return targets(values, words, text, year);
    }

    /** Why a person must look at what was read from one cell; empty where all of it is clear. */
    public static Optional<String> doubt(List<WrittenTarget> targets) {
        if (targets.stream().anyMatch(TargetReader::isUnclear)) {
            return Optional.of("Chưa rõ giá trị của chỉ tiêu.");
        }
        var told = new HashSet<List<?>>();
        return targets.stream().allMatch(target -> told.add(List.of(target.year(), target.appliesTo())))
                ? Optional.empty()
                : Optional.of("Một ô có nhiều giá trị, chưa rõ mỗi giá trị áp dụng cho đối tượng nào.");
    }

    private static boolean isUnclear(WrittenTarget target) {
        return target.comparator() == Comparator.TEXT
                && DIGIT.matcher(withoutNames(target.text())).find();
    }

    private static List<WrittenTarget> targets(
            List<TargetValue> values, String words, String text, Optional<Integer> year) {
        List<Optional<String>> labels = new TargetLabels(words, values).read();
        var targets = new ArrayList<WrittenTarget>();
        for (int i = 0; i < values.size(); i++) {
            TargetValue value = values.get(i);
            Optional<Integer> own = ownYear(text, values, i).or(() -> year);
            targets.add(new WrittenTarget(own, value.comparator(), value.value(), value.to(), labels.get(i), text));
        }
        return targets;
    }

    /** The year that stands before a value ("năm 2030: 80%") or, where none stands before the first, after it. */
    private static Optional<Integer> ownYear(String text, List<TargetValue> values, int i) {
        boolean before = years(text.substring(0, values.get(0).start())).isPresent();
        int end = i + 1 < values.size() ? values.get(i + 1).start() : text.length();
        return before
                ? years(text.substring(0, values.get(i).start()))
                : years(text.substring(values.get(i).end(), end));
    }

    private static Optional<Integer> years(String words) {
        return YEAR.matcher(words)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(Integer::valueOf)
                .reduce((first, last) -> last);
    }

    private static String symbols(String cell) {
        String text = AT_LEAST.matcher(cell).replaceAll(" ≥ ");
        return MATHS.matcher(AT_MOST.matcher(text).replaceAll(" ≤ ")).replaceAll(" ");
    }

    private static String withoutNames(String text) {
        String words =
                YEAR.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
        return NAME.matcher(words).replaceAll(found -> "_".repeat(found.group().length()));
    }
}
