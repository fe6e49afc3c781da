package vn.tiendo.rehearsal;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.inspection.HoldingInspection;
import vn.tiendo.unit.UnitKind;
import vn.tiendo.workflow.WorkItem;

/** An inspection from hand to hand: approved, held, concluded, and its demands answered and examined. */
@OnlyInRehearsal
class InspectionScript extends Script {

    /** How many working days before the last one for recording the plan desk gets to it: after the inspection itself. */
    private static final int BEFORE_DUE = 2;

    private static final int DAYS_TO_ANSWER = 15;
    private static final int AS_REPORTED = 3;

    private final HoldingInspection holding;
    private final WorkingCalendar calendar;

    InspectionScript(Timing timing, HoldingInspection holding, WorkingCalendar calendar) {
        super(timing);
        this.holding = holding;
        this.calendar = calendar;
    }

    @Override
    Map<String, Part> parts() {
        return Map.of(
                "approveInspection", byTemperament(scene -> decided(scene)),
                "reviseInspection", byTemperament(scene -> Map.of("action", "SUBMIT")),
                "recordFindings", part(this::afterwards, this::record),
                "concludeInspection",
                        part(
                                (item, who) -> Optional.of(timing.inDays(who, 1, 2)),
                                scene -> Map.of("decision", "APPROVE")),
                "answerDemand",
                        byTemperament(scene -> Map.of("action", "ANSWER", "answer", "Đã khắc phục, bổ sung tài liệu.")),
                "examineDemand", byTemperament(InspectionScript::examined),
                "acceptDemand", byTemperament(InspectionScript::examined));
    }

    private static Map<String, Object> decided(Scene scene) {
        return scene.returns()
                ? Map.of("decision", "RETURN", "note", "Nêu rõ hơn nội dung kiểm tra.")
                : Map.of("decision", "APPROVE");
    }

    private static Map<String, Object> examined(Scene scene) {
        return scene.returns()
                ? Map.of("decision", "RETURN", "note", "Bổ sung tài liệu minh chứng.")
                : Map.of("decision", "ACCEPT");
    }

    private Optional<LocalDateTime> afterwards(WorkItem item, Cast.Character who) {
        return Optional.of(calendar.minus(item.due(), BEFORE_DUE).atTime(LocalTime.of(15, 30)));
    }

    /** Each unit but the plan desk's own is to put something right. */
    private Map<String, Object> record(Scene scene) {
        var inspection = scene.item().subject().id();
        var due = calendar.plus(scene.today(), DAYS_TO_ANSWER);
        List<HoldingInspection.Demanded> demands = holding.units(inspection).stream()
                .filter(unit -> !unit.equals(UnitKind.VHXH.name()))
                .map(unit -> new HoldingInspection.Demanded(unit, "Khắc phục các nội dung chưa khớp.", due))
                .toList();
        holding.record(
                inspection,
                AS_REPORTED,
                "Các đơn vị đã triển khai; còn nội dung chưa khớp với báo cáo.",
                demands,
                scene.who().username());
        return Map.of("action", "SUBMIT");
    }
}
