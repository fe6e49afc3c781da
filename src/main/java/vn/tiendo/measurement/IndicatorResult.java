package vn.tiendo.measurement;

import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.indicator.Indicator;

/** What was reached of an indicator in a year, in the users' words; of several parts the one farthest from its target decides. */
public record IndicatorResult(Indicator indicator, int year, Achievement achievement, List<Part> parts) {

    /**
     * One part that is measured for itself.
     *
     * @param name empty for the whole indicator
     * @param target "≥ 80 % (2026)"; empty where there is none
     * @param value what was accepted of the year, else the last before it; empty where there is none
     * @param period of the value
     * @param trend against the last accepted value before it; empty where there is none
     */
    public record Part(
            String name, String target, Achievement achievement, String value, String period, String trend) {}

    /** The targets of the year in one line. */
    public String targets() {
        return joined(Part::target);
    }

    /** What was measured in one line, with the period of each. */
    public String values() {
        return parts.stream()
                .filter(part -> !part.value().isEmpty())
                .map(part ->
                        (part.name().isEmpty() ? "" : part.name() + ": ") + part.value() + " (" + part.period() + ")")
                .collect(Collectors.joining("; "));
    }

    /** How the values moved in one line. */
    public String trends() {
        return joined(Part::trend);
    }

    private String joined(java.util.function.Function<Part, String> words) {
        return parts.stream()
                .filter(part -> !words.apply(part).isEmpty())
                .map(part -> (part.name().isEmpty() ? "" : part.name() + ": ") + words.apply(part))
                .collect(Collectors.joining("; "));
    }
}
