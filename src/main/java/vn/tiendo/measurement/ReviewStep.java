package vn.tiendo.measurement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Option;
import vn.tiendo.workflow.StepClock;
import vn.tiendo.workflow.StepInput;

/** A step in which others than the unit look at its figures, and may want single lines back with a reason each. */
abstract class ReviewStep extends MeasuringStep {

    static final List<String> KEYS =
            List.of("userTask_examineMeasurements", "userTask_decideMeasurements", "userTask_approveMeasurements");

    ReviewStep(MeasuringCase work, MeasuringWords words, StepClock stepClock, String key, String caption) {
        super(work, words, stepClock, key, caption);
    }

    @Override
    protected final Map<String, List<Option>> options(Measuring measuring) {
        var indicators = work.indicators(work.roundOf(measuring));
        return Map.of(
                "lines",
                signed(measuring).stream()
                        .map(line -> new Option(line.id().toString(), called(indicators, line)))
                        .toList());
    }

    /** What was proposed already is filled in. */
    @Override
    protected final Map<String, Object> values(Measuring measuring) {
        var proposed = signed(measuring).stream()
                .filter(line -> !line.version().proposed().isEmpty())
                .map(line -> line.id().toString())
                .toList();
        return proposed.isEmpty() ? Map.of() : Map.of("decision", "RETURN", "lines", new ArrayList<>(proposed));
    }

    final List<MeasuringLine> signed(Measuring measuring) {
        return work.lines.of(measuring.id).stream()
                .filter(MeasuringLine::isSigned)
                .toList();
    }

    private static String called(Function<MeasuringLine, Indicator> indicators, MeasuringLine line) {
        return MeasuringCase.called(indicators.apply(line), line.part());
    }

    /** The lines that are wanted back with the reason that was written beside each, else the one for all. */
    final Map<MeasuringLine, String> wanted(Measuring measuring, StepInput input) {
        var wanted =
                wanted(measuring, input.list("lines"), input.optional("note").orElse(""));
        Refusal.unless(!wanted.isEmpty(), "Hãy chọn các chỉ tiêu cần trả lại.");
        Refusal.unless(wanted.values().stream().noneMatch(String::isBlank), "Hãy nêu lý do trả lại.");
        return wanted;
    }

    private Map<MeasuringLine, String> wanted(Measuring measuring, List<String> ids, String reason) {
        var wanted = new LinkedHashMap<MeasuringLine, String>();
        signed(measuring).stream()
                .filter(line -> ids.contains(line.id().toString()))
                .forEach(line -> wanted.put(
                        line,
                        line.version().proposed().isEmpty()
                                ? reason
                                : line.version().proposed()));
        return wanted;
    }

    final String said(Measuring measuring, Map<MeasuringLine, String> wanted) {
        var indicators = work.indicators(work.roundOf(measuring));
        return wanted.entrySet().stream()
                .map(line -> called(indicators, line.getKey()) + ": " + line.getValue())
                .collect(Collectors.joining("\n"));
    }

    final boolean accepts(StepInput input) {
        return input.text("decision").equals("ACCEPT");
    }

    /** Notes the step with what was said of it. */
    final void note(Measuring measuring, Actor actor, String event, String text) {
        work.record.note(measuring.id, actor, event, text);
    }
}
