package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.Doubt;

/** All doubts of a plan, each with its place: "PHỤ LỤC 3 / II / 5 / deadline". */
final class Doubts {

    private Doubts() {}

    static List<ExtractedPlan.PlacedDoubt> of(ExtractedPlan.Letter letter, List<ExtractedAppendix> appendices) {
        var doubts = new ArrayList<ExtractedPlan.PlacedDoubt>();
        appendices.forEach(appendix -> {
            appendix.tasks().forEach(task -> task.doubts()
                    .forEach(doubt -> doubts.add(placed(at(appendix, task.group(), row(task)), doubt))));
            appendix.indicators().forEach(indicator -> indicator
                    .doubts()
                    .forEach(doubt -> doubts.add(placed(at(appendix, indicator.group(), indicator.number()), doubt))));
        });
        return doubts;
    }

    private static String row(ExtractedTask task) {
        return task.parent().map(parent -> parent + " / " + task.title()).orElse(task.number());
    }

    private static String at(ExtractedAppendix appendix, String group, String row) {
        return String.join(" / ", appendix.title().split("[:.]", 2)[0].strip(), group, row);
    }

    private static ExtractedPlan.PlacedDoubt placed(String row, Doubt doubt) {
        return new ExtractedPlan.PlacedDoubt(
                row + " / " + doubt.column().key(), doubt.written(), doubt.why(), doubt.suggestion());
    }
}
