package vn.tiendo.rehearsal;

import java.util.List;
import java.util.Map;
import vn.tiendo.measurement.PlayedMeasuring;

/** A unit's figures: entered, or said to be missing, signed by its head, accepted or given back by who looks at them. */
@OnlyInRehearsal
class MeasuringScript extends Script {

    private final PlayedMeasuring measuring;

    MeasuringScript(Timing timing, PlayedMeasuring measuring) {
        super(timing);
        this.measuring = measuring;
    }

    @Override
    Map<String, Part> parts() {
        return Map.of(
                "enterMeasurements", byTemperament(this::enter),
                "signMeasurements",
                        byTemperament(scene -> scene.returns()
                                ? Map.of("decision", "RETURN", "note", "Ghi rõ nguồn số liệu.")
                                : Map.of("decision", "SIGN")),
                "examineMeasurements", byTemperament(MeasuringScript::review),
                "decideMeasurements", byTemperament(MeasuringScript::review),
                "approveMeasurements", byTemperament(MeasuringScript::review));
    }

    private Map<String, Object> enter(Scene scene) {
        measuring.fill(
                scene.item().subject().id(), scene.who().username(), scene.who().random());
        return Map.of("action", "HAND_IN");
    }

    private static Map<String, Object> review(Scene scene) {
        return scene.any("lines")
                .filter(line -> scene.returns())
                .<Map<String, Object>>map(
                        line -> Map.of("decision", "RETURN", "lines", List.of(line), "note", "Kiểm tra lại số liệu."))
                .orElse(Map.of("decision", "ACCEPT"));
    }
}
