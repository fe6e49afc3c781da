package vn.tiendo.rehearsal;

import java.util.Map;
import vn.tiendo.report.SavingLine;

/** A unit's periodic report: lines of which nothing is known are said to be empty, the head signs or gives it back. */
@OnlyInRehearsal
class ReportScript extends Script {

    private final SavingLine saving;

    ReportScript(Timing timing, SavingLine saving) {
        super(timing);
        this.saving = saving;
    }

    @Override
    Map<String, Part> parts() {
        return Map.of(
                "prepareUnitReport", byTemperament(this::prepare),
                "signUnitReport",
                        byTemperament(scene -> scene.returns()
                                ? Map.of("decision", "RETURN", "note", "Bổ sung số liệu.")
                                : Map.of("decision", "SIGN")));
    }

    private Map<String, Object> prepare(Scene scene) {
        var delegates = scene.item().person().isEmpty() && scene.who().chance(25);
        var officer = scene.any("officers").filter(any -> delegates);
        if (officer.isPresent()) {
            return Map.of("action", "DELEGATE", "officer", officer.get());
        }
        saving.nothingAtAll(scene.item().subject().id(), scene.who().username());
        return Map.of("action", "HAND_IN");
    }
}
