package vn.tiendo.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One value that a cell names, and where in it: from {@code start} to {@code end}.
 *
 * @param value empty where it is not clear what is meant; the comparator is then TEXT
 */
record TargetValue(int start, int end, Comparator comparator, Optional<BigDecimal> value, Optional<BigDecimal> to) {

    private static final String AT_LEAST =
            "≥|>=|=>|tối thiểu|ít nhất|không dưới|không thấp hơn|không ít hơn|lớn hơn hoặc bằng|từ";
    private static final String AT_MOST =
            "≤|<=|=<|tối đa|nhiều nhất|không quá|không vượt quá|không cao hơn|không trên|nhỏ hơn hoặc bằng";
    private static final String MORE = ">|trên|hơn|lớn hơn|cao hơn|vượt|vượt trên";
    private static final String LESS = "<|dưới|nhỏ hơn|thấp hơn|ít hơn";
    private static final String ABOUT = "khoảng|gần|xấp xỉ|top|gấp";
    private static final String NUMBER = "\\d+(?:[.,]\\d+)*";
    private static final String PERCENT = "(?:\\s*(?:%|phần trăm))?";
    private static final Pattern VALUE = Pattern.compile("(?iU)(?:(?<![\\p{L}\\d])(?<comparator>"
            + String.join("|", AT_LEAST, AT_MOST, MORE, LESS, ABOUT)
            + "|=)\\s*(?:(?:đạt|là|từ|có|mức)\\s+)*)?(?<![\\p{L}\\d.,/])(?<value>" + NUMBER + ")" + PERCENT
            + "(?:\\s*(?:-|÷|~|đến dưới|đến|tới)\\s*(?<to>" + NUMBER + ")" + PERCENT + ")?"
            + "(?![\\p{L}\\d]|\\s?/\\s?\\d|-\\p{L})(?<plus>\\+)?"
            + "(?:[^\\d;,.()≥≤<>]{0,30}?trở\\s+(?<bound>lên|xuống))?");

    /** A sign before a value that we do not know: "~ 80", "± 5". */
    private static final Pattern ODD = Pattern.compile("(?U)[^\\p{L}\\d\\s:;,.()\\[\\]%+/_\"'“”-]\\s*$");

    /** All values of the words, in their order. */
    static List<TargetValue> in(String words) {
        return VALUE.matcher(words)
                .results()
                .map(found -> at(words, found.start()))
                .toList();
    }

    private static TargetValue at(String words, int start) {
        Matcher found = VALUE.matcher(words);
        found.find(start);
        Optional<BigDecimal> value = WrittenNumber.read(found.group("value"));
        Optional<BigDecimal> to = Optional.ofNullable(found.group("to")).flatMap(WrittenNumber::read);
        Comparator comparator = comparator(found);
        boolean clear = value.isPresent()
                && !ODD.matcher(words.substring(0, found.start())).find()
                && comparator != Comparator.TEXT
                && (comparator == Comparator.RANGE ? rises(value, to) : to.isEmpty());
        return clear
                ? new TargetValue(found.start(), found.end(), comparator, value, to)
                : new TargetValue(found.start(), found.end(), Comparator.TEXT, Optional.empty(), Optional.empty());
    }

    private static boolean rises(Optional<BigDecimal> from, Optional<BigDecimal> to) {
        return to.filter(end -> from.orElseThrow().compareTo(end) < 0).isPresent();
    }

    private static Comparator comparator(Matcher found) {
        Comparator before =
                before(Optional.ofNullable(found.group("comparator")).orElse("="));
        Optional<Comparator> after = after(found);
        if (found.group("to") != null) {
            boolean plain = after.isEmpty() && (before == Comparator.EQ || isFrom(found));
            return plain ? Comparator.RANGE : Comparator.TEXT;
        }
        return after.filter(bound -> before == Comparator.EQ || before == bound)
                .or(() -> after.map(contradicted -> Comparator.TEXT))
                .orElse(before);
    }

    private static boolean isFrom(Matcher found) {
        return "từ".equalsIgnoreCase(found.group("comparator"));
    }

    private static Comparator before(String written) {
        String words = written.toLowerCase(Locale.ROOT);
        if (Set.of(AT_LEAST.split("\\|")).contains(words)) {
            return Comparator.GE;
        }
        if (Set.of(AT_MOST.split("\\|")).contains(words)) {
            return Comparator.LE;
        }
        if (Set.of(MORE.split("\\|")).contains(words)) {
            return Comparator.GT;
        }
        if (Set.of(LESS.split("\\|")).contains(words)) {
            return Comparator.LT;
        }
        return words.equals("=") ? Comparator.EQ : Comparator.TEXT;
    }

    private static Optional<Comparator> after(Matcher found) {
        if (found.group("plus") != null) {
            return Optional.of(Comparator.GE);
        }
        return Optional.ofNullable(found.group("bound"))
                .map(bound -> bound.equalsIgnoreCase("lên") ? Comparator.GE : Comparator.LE);
    }
}
