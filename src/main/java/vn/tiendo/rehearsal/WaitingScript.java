package vn.tiendo.rehearsal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.workflow.WorkItem;

/** What comes by itself or from outside: conditions, triggers, doubtful deadlines, months, the year's evaluation. */
@OnlyInRehearsal
class WaitingScript extends Script {

    private final WorkingCalendar calendar;
    private int documents;

    WaitingScript(Timing timing, WorkingCalendar calendar) {
        super(timing);
        this.calendar = calendar;
    }

    @Override
    Map<String, Part> parts() {
        return Map.of(
                "recordCondition", part((item, who) -> Optional.of(timing.inDays(who, 15, 90)), this::happened),
                "recordTrigger", part(this::whenTriggered, this::happened),
                "confirmDeadline", byTemperament(this::confirm),
                "reportPeriod", part(WaitingScript.this::whenReported, WaitingScript::report),
                "proposeEvaluation", byTemperament(WaitingScript::propose),
                "adviseEvaluation", byTemperament(scene -> Map.of("opinion", "AGREE")),
                "approveEvaluation", byTemperament(WaitingScript::approve));
    }

    /** Two times out of three it happens, again and again until the year ends. */
    private Optional<LocalDateTime> whenTriggered(WorkItem item, Cast.Character who) {
        return who.chance(65) ? Optional.of(timing.inDays(who, 20, 90)) : Optional.empty();
    }

    private Map<String, Object> happened(Scene scene) {
        return Map.of(
                "document",
                "Công văn số " + ++documents + "/UBND của thành phố",
                "documentDate",
                scene.today().toString(),
                "due",
                later(scene).toString());
    }

    private Map<String, Object> confirm(Scene scene) {
        return scene.who().chance(20)
                ? Map.of("decision", "CONTINUOUS", "reason", "Nhiệm vụ làm thường xuyên trong năm.")
                : Map.of(
                        "decision", "DATE", "due", later(scene).toString(), "reason", "Thống nhất với đơn vị chủ trì.");
    }

    private LocalDate later(Scene scene) {
        return calendar.plus(scene.today(), 20 + scene.who().random().nextInt(40));
    }

    /** A silent officer lets the month pass. */
    private Optional<LocalDateTime> whenReported(WorkItem item, Cast.Character who) {
        return who.temperament() == Temperament.SILENT && who.chance(70)
                ? Optional.empty()
                : timing.byTemperament(who, item.due());
    }

    private static Map<String, Object> report(Scene scene) {
        return scene.who().chance(35)
                ? Map.of("answer", "NOTHING")
                : Map.of("answer", "REPORT", "done", "Duy trì thực hiện, có số liệu kèm theo.");
    }

    private static Map<String, Object> propose(Scene scene) {
        return scene.who().chance(15)
                ? Map.of("result", "NOT_COMPLETED", "note", "Chưa đủ điều kiện thực hiện.")
                : Map.of("result", scene.who().chance(20) ? "NOT_ARISEN" : "COMPLETED");
    }

    private static Map<String, Object> approve(Scene scene) {
        return Map.of("result", scene.who().chance(90) ? "COMPLETED" : "CARRIED_OVER");
    }
}
