package vn.tiendo.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.calendar.WorkingCalendar;

/** A difficulty from hand to hand: raised, advised on, decided, solved here or sent to the city and answered, confirmed. */
@OnlyInRehearsal
class ObstacleScript extends Script {

    private final Filing filing;
    private final WorkingCalendar calendar;
    private int letters;

    ObstacleScript(Timing timing, Filing filing, WorkingCalendar calendar) {
        super(timing);
        this.filing = filing;
        this.calendar = calendar;
    }

    @Override
    Map<String, Part> parts() {
        return Map.of(
                "raiseObstacle", byTemperament(ObstacleScript::raise),
                "adviseObstacle", byTemperament(ObstacleScript::advise),
                "decideObstacle", byTemperament(this::decide),
                "resolveObstacle",
                        byTemperament(scene -> Map.of("result", "Đã bổ sung nguồn lực, thống nhất cách làm.")),
                "recordObstacleLetter", byTemperament(scene -> letter(scene, "OBSTACLE_LETTER", Map.of())),
                "recordObstacleAnswer", part((item, who) -> Optional.of(timing.inDays(who, 5, 25)), this::answer),
                "confirmObstacle", byTemperament(ObstacleScript::confirm));
    }

    private static Map<String, Object> raise(Scene scene) {
        return scene.who().chance(75)
                ? Map.of(
                        "decision",
                        "FORWARD",
                        "content",
                        "Thiếu số liệu và kinh phí.",
                        "level",
                        scene.who().chance(40) ? "CITY" : "COMMUNE")
                : Map.of("decision", "SETTLE", "note", "Đơn vị tự bố trí được.");
    }

    private static Map<String, Object> advise(Scene scene) {
        return Map.of("suggestion", scene.who().chance(60) ? "DIRECT" : "CITY", "note", "Đã trao đổi với đơn vị.");
    }

    private Map<String, Object> decide(Scene scene) {
        if (scene.returns()) {
            return Map.of("decision", "RETURN", "note", "Nêu rõ nội dung cần hỗ trợ.");
        }
        return scene.who().chance(55)
                ? direct(scene)
                : Map.of("decision", scene.who().chance(85) ? "CITY" : "REFUSE", "note", "Xử lý theo thẩm quyền.");
    }

    private Map<String, Object> direct(Scene scene) {
        return Map.of(
                "decision",
                "DIRECT",
                "direction",
                "Bố trí trong dự toán đã giao.",
                "unit",
                scene.any("units").orElseThrow(),
                "due",
                calendar.plus(scene.today(), 10).toString());
    }

    private Map<String, Object> letter(Scene scene, String type, Map<String, Object> more) {
        filing.upload(scene, type);
        var letter = new HashMap<String, Object>(more);
        letter.put("documentNumber", ++letters + "/UBND-VP");
        letter.put("documentDate", scene.today().toString());
        return letter;
    }

    private Map<String, Object> answer(Scene scene) {
        return scene.who().chance(30)
                ? Map.of("action", "URGED", "note", "Đã gọi điện nhắc.")
                : letter(
                        scene,
                        "OBSTACLE_ANSWER",
                        Map.of("action", "ANSWERED", "answer", "Thành phố bổ sung kinh phí."));
    }

    private static Map<String, Object> confirm(Scene scene) {
        return scene.who().chance(85)
                ? Map.of("decision", "SOLVED")
                : Map.of("decision", "NOT_SOLVED", "note", "Chưa đủ nguồn lực.");
    }
}
