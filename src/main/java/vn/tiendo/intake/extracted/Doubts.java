package vn.tiendo.intake.extracted;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.plan.Doubt;

/** All doubts about the rows of a plan, each with its place: "PHỤ LỤC 3 / II / 5 / deadline". */
public final class Doubts {

    /** The name of an appendix without its title: "PHỤ LỤC 3". */
    private static final Pattern NAME =
            Pattern.compile("(?iU)(phụ lục|phụ biểu|biểu)( số)? (\\d+|[IVXLC]+|[A-Z])(?![\\p{L}\\d])");

    private Doubts() {}

    /** Those of all rows, in the order of the appendices. */
    public static List<ExtractedPlan.PlacedDoubt> of(List<ExtractedAppendix> appendices) {
        return appendices.stream()
                .flatMap(appendix -> Stream.concat(
                        appendix.tasks().stream().flatMap(task -> of(appendix, task).stream()),
                        appendix.indicators().stream().flatMap(row -> of(appendix, row).stream())))
                .toList();
    }

    /** @param appendix the one that the task stands in */
    public static List<ExtractedPlan.PlacedDoubt> of(ExtractedAppendix appendix, ExtractedTask task) {
        var at = at(appendix, task.group(), row(task));
        return task.doubts().stream().map(doubt -> placed(at, doubt)).toList();
    }

    /** @param appendix the one that the row stands in */
    public static List<ExtractedPlan.PlacedDoubt> of(ExtractedAppendix appendix, ExtractedIndicator row) {
        var at = at(appendix, row.group(), row.number());
        return row.doubts().stream().map(doubt -> placed(at, doubt)).toList();
    }

    private static String row(ExtractedTask task) {
        return task.parent().map(parent -> parent + " / " + task.title()).orElse(task.number());
    }

    private static String at(ExtractedAppendix appendix, String group, String row) {
        return Stream.of(name(appendix.title()), group, row)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    /** How places call an appendix: "PHỤ LỤC 3" of "PHỤ LỤC 3: CHỈ TIÊU"; a title without a number up to its first stop. */
    public static String name(String title) {
        Matcher name = NAME.matcher(title);
        return name.lookingAt() ? name.group() : title.split("[:.]", 2)[0].strip();
    }

    private static ExtractedPlan.PlacedDoubt placed(String row, Doubt doubt) {
        return new ExtractedPlan.PlacedDoubt(
                row + " / " + doubt.column().key(), doubt.written(), doubt.why(), doubt.suggestion());
    }
}
