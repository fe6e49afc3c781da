package vn.tiendo.drafting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.indicator.WrittenTarget;

/** What an indicator is to reach as people edit it: a line for each year, "2030: ≥ 80". */
final class TargetLines {

    private static final Pattern LINE = Pattern.compile("\\s*(20\\d\\d)\\s*:\\s*(\\S.*?)\\s*");

    private TargetLines() {}

    static String of(List<WrittenTarget> targets) {
        return targets.stream()
                .map(target -> target.year().map(year -> year + ": ").orElse("") + target.text())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The cell of each year; a line without a year is not among them. */
    static Map<Integer, String> cells(String lines) {
        var cells = new TreeMap<Integer, String>();
        lines.lines()
                .map(LINE::matcher)
                .filter(found -> found.matches())
                .forEach(found -> cells.merge(
                        Integer.valueOf(found.group(1)), found.group(2), (one, other) -> one + "; " + other));
        return cells;
    }

    /** The lines of which it is not said for what year they are. */
    static List<String> withoutYear(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank() && !LINE.matcher(line).matches())
                .map(String::strip)
                .toList();
    }
}
