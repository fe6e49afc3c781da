package vn.tiendo.rehearsal;

import java.util.Map;

/** What the public is to see: a leader approves it, or gives it back, and the plan desk freezes it anew. */
@OnlyInRehearsal
class PublicationScript extends Script {

    PublicationScript(Timing timing) {
        super(timing);
    }

    @Override
    Map<String, Part> parts() {
        return Map.of(
                "decidePublication",
                byTemperament(scene -> scene.returns()
                        ? Map.of("decision", "RETURN", "note", "Cập nhật số liệu mới nhất.")
                        : Map.of("decision", "APPROVE")),
                "revisePublication",
                byTemperament(scene -> scene.who().chance(80)
                        ? Map.of("decision", "RESUBMIT", "intro", "Ủy ban nhân dân công khai tiến độ.")
                        : Map.of("decision", "WITHDRAW")));
    }
}
