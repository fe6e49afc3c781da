package vn.tiendo.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.plan.Doubt;

/** All doubts about the rows of a plan, each with its place: "PHỤ LỤC 3 / II / 5 / deadline". */
final class Doubts {

    /** The name of an appendix without its title: "PHỤ LỤC 3". */
    private static final Pattern NAME =
            Pattern.compile("(?iU)(phụ lục|phụ biểu|biểu)( số)? (\\d+|[IVXLC]+|[A-Z])(?![\\p{L}\\d])");

    private Doubts() {}

    static List<ExtractedPlan.PlacedDoubt> of(List<ExtractedAppendix> appendices) {
        return appendices.stream()
                .flatMap(appendix -> Stream.concat(
                        appendix.tasks().stream().flatMap(task -> of(appendix, task).stream()),
                        appendix.indicators().stream().flatMap(row -> of(appendix, row).stream())))
                .toList();
    }

    static List<ExtractedPlan.PlacedDoubt> of(ExtractedAppendix appendix, ExtractedTask task) {
        var at = at(appendix, task.group(), row(task));
        return task.doubts().stream().map(doubt -> placed(at, doubt)).toList();
    }

    static List<ExtractedPlan.PlacedDoubt> of(ExtractedAppendix appendix, ExtractedIndicator row) {
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

    static String name(String title) {
        Matcher name = NAME.matcher(title);
        return name.lookingAt() ? name.group() : title.split("[:.]", 2)[0].strip();
    }

    private static ExtractedPlan.PlacedDoubt placed(String row, Doubt doubt) {
        return new ExtractedPlan.PlacedDoubt(
                row + " / " + doubt.column().key(), doubt.written(), doubt.why(), doubt.suggestion());
    }
}
