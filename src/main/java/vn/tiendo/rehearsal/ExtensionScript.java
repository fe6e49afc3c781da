package vn.tiendo.rehearsal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.calendar.WorkingCalendar;

/** A request for a later due date, from hand to hand. */
@OnlyInRehearsal
class ExtensionScript extends Script {

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;

    ExtensionScript(Timing timing, JdbcClient jdbc, WorkingCalendar calendar) {
        super(timing);
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    @Override
    Map<String, Part> parts() {
        return Map.of(
                "adviseExtension", byTemperament(ExtensionScript::advise),
                "decideExtension", byTemperament(this::decide),
                "reviseExtension", byTemperament(this::revise));
    }

    private static Map<String, Object> advise(Scene scene) {
        return Map.of("opinion", scene.who().chance(75) ? "AGREE" : "DISAGREE", "note", "Đã xem tiến độ thực tế.");
    }

    private Map<String, Object> decide(Scene scene) {
        if (scene.returns()) {
            return Map.of("decision", "RETURN", "note", "Nêu rõ khối lượng còn lại.");
        }
        if (scene.who().chance(20)) {
            return Map.of("decision", "REFUSE", "note", "Vẫn thực hiện đúng thời hạn.");
        }
        var granted = new HashMap<String, Object>(
                Map.of("confirmedCategory", scene.who().chance(70) ? "OBJECTIVE" : "SUBJECTIVE"));
        granted.putAll(isPossible(scene) ? Map.of("decision", "AGREE") : other(scene));
        return granted;
    }

    private Map<String, Object> other(Scene scene) {
        return Map.of("decision", "OTHER", "due", later(scene).toString(), "note", "Ngày đề nghị không còn phù hợp.");
    }

    private Map<String, Object> revise(Scene scene) {
        return scene.who().chance(40)
                ? Map.of("decision", "WITHDRAW")
                : Map.of(
                        "decision",
                        "RESUBMIT",
                        "due",
                        later(scene).toString(),
                        "category",
                        "OBJECTIVE",
                        "reason",
                        "Đã làm rõ khối lượng còn lại.",
                        "explanation",
                        "Chờ số liệu của cơ quan cấp trên.");
    }

    private boolean isPossible(Scene scene) {
        return day(scene, "asked_due").isAfter(day(scene, "due"))
                && !day(scene, "asked_due").isBefore(scene.today());
    }

    private LocalDate later(Scene scene) {
        var due = day(scene, "due");
        return calendar.plus(due.isAfter(scene.today()) ? due : scene.today(), 8);
    }

    private LocalDate day(Scene scene, String column) {
        return jdbc.sql("select " + column
                        + " from extension e join assignment a on a.id = e.assignment where e.id = ?")
                .param(scene.item().subject().id())
                .query(LocalDate.class)
                .single();
    }
}
