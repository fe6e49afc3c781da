package vn.tiendo.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.indicator.IndicatorTitle;
import vn.tiendo.indicator.WrittenTarget;
import vn.tiendo.intake.extracted.ExtractedAppendix;
import vn.tiendo.intake.extracted.ExtractedIndicator;
import vn.tiendo.plan.Doubt;
import vn.tiendo.plan.PlanColumn;

/** Two targets of one plan for the same indicator and year that differ: both are shown, none is chosen. */
final class ContradictingTargets {

    private static final int MOST_SHOWN = 5;

    private record Row(String appendix, ExtractedIndicator indicator, IndicatorTitle title) {}

    private ContradictingTargets() {}

    static List<ExtractedAppendix> marked(List<ExtractedAppendix> appendices) {
        List<Row> rows = appendices.stream()
                .flatMap(appendix -> appendix.indicators().stream()
                        .map(indicator -> new Row(appendix.title(), indicator, IndicatorTitle.of(indicator.title()))))
                .toList();
        return appendices.stream().map(appendix -> marked(appendix, rows)).toList();
    }

    private static ExtractedAppendix marked(ExtractedAppendix appendix, List<Row> rows) {
        List<ExtractedIndicator> indicators = appendix.indicators().stream()
                .map(indicator ->
                        marked(new Row(appendix.title(), indicator, IndicatorTitle.of(indicator.title())), rows))
                .toList();
        return new ExtractedAppendix(
                appendix.title(), appendix.kind(), appendix.groups(), appendix.tasks(), indicators);
    }

    private static ExtractedIndicator marked(Row row, List<Row> rows) {
        List<Doubt> against = rows.stream()
                .filter(other ->
                        other.indicator() != row.indicator() && row.title().isLike(other.title()))
                .flatMap(other -> contradictions(row, other))
                .limit(MOST_SHOWN)
                .toList();
        return against.isEmpty() ? row.indicator() : withDoubts(row.indicator(), against);
    }

    private static Stream<Doubt> contradictions(Row row, Row other) {
        return row.indicator().targets().stream().flatMap(target -> other.indicator().targets().stream()
                .filter(against -> target.contradicts(against))
                .limit(1)
                .map(against -> Doubt.notice(PlanColumn.TARGET, target.text(), why(row, target, other, against))));
    }

    private static String why(Row row, WrittenTarget target, Row other, WrittenTarget against) {
        return "Chỉ tiêu năm " + target.year().orElseThrow() + " có thể mâu thuẫn: ở đây “" + target.text()
                + "”, còn ở "
                + other.appendix() + " / " + other.indicator().group() + " / "
                + other.indicator().number() + " “"
                + other.indicator().title() + "” là “" + against.text() + "”.";
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
