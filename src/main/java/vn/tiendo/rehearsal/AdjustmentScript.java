package vn.tiendo.rehearsal;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A proposal to change one task, from hand to hand. */
@OnlyInRehearsal
class AdjustmentScript extends Script {

    private final JdbcClient jdbc;

    AdjustmentScript(Timing timing, JdbcClient jdbc) {
        super(timing);
        this.jdbc = jdbc;
    }

    @Override
    Map<String, Part> parts() {
        return Map.of(
                "adviseAdjustment", byTemperament(AdjustmentScript::advise),
                "decideAdjustment", byTemperament(this::decide),
                "reviseAdjustment", byTemperament(this::revise));
    }

    private static Map<String, Object> advise(Scene scene) {
        return Map.of("opinion", scene.who().chance(80) ? "AGREE" : "DISAGREE", "note", "Đã xem tiến độ thực tế.");
    }

    private Map<String, Object> decide(Scene scene) {
        if (hasEnded(scene)) {
            return Map.of("decision", "REFUSE", "note", "Nhiệm vụ đã kết thúc.");
        }
        if (scene.returns()) {
            return Map.of("decision", "RETURN", "note", "Làm rõ lý do.");
        }
        return scene.who().chance(80)
                ? Map.of("decision", "AGREE")
                : Map.of("decision", "REFUSE", "note", "Vẫn thực hiện đúng thời hạn.");
    }

    private Map<String, Object> revise(Scene scene) {
        return scene.who().chance(60) && !hasEnded(scene)
                ? Map.of("decision", "RESUBMIT", "reason", "Đã làm rõ khối lượng còn lại.")
                : Map.of("decision", "WITHDRAW");
    }

    /** A proposal does not end with its task: somebody has to refuse or to withdraw it. */
    private boolean hasEnded(Scene scene) {
        return jdbc.sql(
                        """
                        select a.state in ('COMPLETED_ON_TIME', 'COMPLETED_LATE', 'STOPPED', 'CARRIED_OVER')
                        from adjustment p join assignment a on a.planned_task = p.task and a.parent is null where p.id = ?""")
                .param(scene.item().subject().id())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
