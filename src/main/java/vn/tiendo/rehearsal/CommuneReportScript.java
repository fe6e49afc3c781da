package vn.tiendo.rehearsal;

import java.util.Map;

/** The commune's report from hand to hand: handed on, checked twice, signed, issued with its file; now and then sent back. */
@OnlyInRehearsal
class CommuneReportScript extends Script {

    private final Filing filing;
    private int numbers;

    CommuneReportScript(Timing timing, Filing filing) {
        super(timing);
        this.filing = filing;
    }

    @Override
    Map<String, Part> parts() {
        return Map.of(
                "consolidateReport", byTemperament(scene -> Map.of()),
                "checkReportContent", byTemperament(scene -> decide(scene, "PASS")),
                "checkReportForm", byTemperament(scene -> decide(scene, "PASS")),
                "signCommuneReport", byTemperament(scene -> decide(scene, "SIGN")),
                "issueCommuneReport", byTemperament(this::issue));
    }

    private static Map<String, Object> decide(Scene scene, String yes) {
        return scene.returns()
                ? Map.of("decision", "RETURN", "note", "Rà soát lại nội dung.")
                : Map.of("decision", yes);
    }

    private Map<String, Object> issue(Scene scene) {
        filing.upload(scene, "SIGNED_REPORT");
        return Map.of("documentNumber", ++numbers, "documentDate", scene.today().toString(), "sentOutside", true);
    }
}
