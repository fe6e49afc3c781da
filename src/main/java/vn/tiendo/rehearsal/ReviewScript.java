package vn.tiendo.rehearsal;

import java.util.Map;

/** An output on its way: signed off, examined, decided on, signed, numbered, or sent back. */
@OnlyInRehearsal
class ReviewScript extends Script {

    private int numbers;

    ReviewScript(Timing timing) {
        super(timing);
    }

    @Override
    Map<String, Part> parts() {
        return Map.of(
                "signOff", byTemperament(scene -> decided(scene, "SIGN")),
                "examineOutput", byTemperament(scene -> decided(scene, "ACCEPT")),
                "decideOutput", byTemperament(scene -> decided(scene, "ACCEPT")),
                "approveOutput", byTemperament(scene -> decided(scene, "ACCEPT")),
                "signDocument", byTemperament(scene -> decided(scene, "SIGN")),
                "numberDocument", byTemperament(this::number));
    }

    private Map<String, Object> number(Scene scene) {
        return scene.returns()
                ? decided(scene, "RETURN", "WRONG_FORM")
                : Map.of(
                        "decision",
                        "NUMBER",
                        "documentNumber",
                        100 + ++numbers + "/QĐ-UBND",
                        "documentDate",
                        scene.today().toString());
    }

    private static Map<String, Object> decided(Scene scene, String decision, String reason) {
        return Map.of("decision", decision, "returnReason", reason, "note", "Sửa thể thức trước khi cấp số.");
    }
}
