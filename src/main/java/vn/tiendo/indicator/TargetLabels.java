package vn.tiendo.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** To what each value of a cell applies: "Cấp xã: 100%; thôn: 80%", "≥ 95 đối với … ≥ 90 đối với …", "100% (cán bộ)". */
final class TargetLabels {

    private static final Pattern FILLER = Pattern.compile(
            "(?iU)(?:(?<!\\p{L})(?:ph[ấầ]n đ[ấầ]u|đạt|là|có|hoàn thành|tỷ lệ|tỉ lệ|mức|được|và)|[\\s,;.:=-])+$");
    private static final Pattern LEADING =
            Pattern.compile("(?iU)^(?:[\\s,;.:-]+|(?:đối với|với|cho|ở|tại|của|và|riêng)\\s+)+");
    private static final Pattern TRAILING = Pattern.compile("(?iU)(?:[\\s,;.:-]+|\\s(?:và|còn|riêng))+$");
    private static final Pattern NAMED_BEFORE = Pattern.compile("(?U):\\s*(?:\\p{L}+\\s+){0,3}$");
    private static final Pattern NAMED_AFTER = Pattern.compile("(?iU)^[\\s,]*(?:đối với)\\s.*");
    private static final Pattern SEPARATOR = Pattern.compile("(?iU).*(?:[;,.)]|\\svà\\s)", Pattern.DOTALL);

    private final String words;
    private final List<TargetValue> values;
    private final boolean before;

    TargetLabels(String words, List<TargetValue> values) {
        this.words = words;
        this.values = values;
        this.before = !trimmed(FILLER.matcher(gap(0)).replaceFirst("")).isEmpty();
    }

    /** One for each value; empty where the cell does not say it. */
    List<Optional<String>> read() {
        var labels = new ArrayList<Optional<String>>();
        for (int i = 0; i < values.size(); i++) {
            boolean named = before || NAMED_BEFORE.matcher(gap(i)).find();
            String label = trimmed(named ? FILLER.matcher(ahead(i)).replaceFirst("") : behind(i));
            boolean said = values.size() > 1 || isExplicit(i);
            labels.add(Optional.of(label).filter(found -> said && !found.isEmpty()));
        }
        return labels;
    }

    private boolean isExplicit(int value) {
        return before
                ? NAMED_BEFORE.matcher(gap(value)).find()
                : NAMED_AFTER.matcher(gap(value + 1)).matches();
    }

    /** The words between the value before and this one. */
    private String gap(int value) {
        int start = value == 0 ? 0 : values.get(value - 1).end();
        return words.substring(
                start,
                value == values.size() ? words.length() : values.get(value).start());
    }

    private String ahead(int value) {
        return value == 0 ? gap(0) : gap(value).substring(split(value));
    }

    private String behind(int value) {
        int next = value + 1;
        boolean shared = next < values.size() && NAMED_BEFORE.matcher(gap(next)).find();
        return shared ? gap(next).substring(0, split(next)) : gap(next);
    }

    /** Where in a gap the words for the next value begin. */
    private int split(int value) {
        Matcher separator = SEPARATOR.matcher(gap(value));
        return separator.lookingAt() ? separator.end() : 0;
    }

    private static String trimmed(String label) {
        String text = TRAILING.matcher(LEADING.matcher(label).replaceFirst("")).replaceFirst("");
        String words = FILLER.matcher(withoutBrackets(text)).replaceFirst("");
        return words.replaceAll("_+", " ").strip();
    }

    /** Without brackets around all of it, or such as are not closed. */
    private static String withoutBrackets(String text) {
        int close = text.indexOf(')');
        boolean around = text.startsWith("(") && (close < 0 || close == text.length() - 1);
        String inner = around ? text.substring(1) : text;
        return inner.endsWith(")") && inner.indexOf('(') < 0 ? inner.substring(0, inner.length() - 1) : inner;
    }
}
