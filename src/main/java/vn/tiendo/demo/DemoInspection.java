package vn.tiendo.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.tiendo.inspection.HoldingInspection;
import vn.tiendo.workflow.StepRunner;
import vn.tiendo.workflow.WorkItems;

/** One inspection in the story: prepared in May, concluded in June with a demand that is still open. */
@Component
@ConditionalOnProperty("tiendo.demo")
class DemoInspection {

    private static final String DESK = "anlao.vhxh.tonghop";
    private static final String LEADER = "anlao.pct";
    private static final String UNIT = "KT";

    private final HoldingInspection holding;
    private final WorkItems items;
    private final StepRunner runner;

    private UUID inspection = new UUID(0, 0);

    DemoInspection(HoldingInspection holding, WorkItems items, StepRunner runner) {
        this.holding = holding;
        this.items = items;
        this.runner = runner;
    }

    /** In the last days of May, for the second of June. */
    void prepare(UUID plan) {
        inspection = holding.prepare(
                new HoldingInspection.Wanted(
                        plan,
                        "Kiểm tra tiến độ, sản phẩm và số liệu báo cáo của các nhiệm vụ do Phòng Kinh tế chủ trì.",
                        LocalDate.of(2026, 6, 2),
                        "anlao.vhxh.truong",
                        List.of(UNIT)),
                DESK);
        submit(LEADER, Map.of("decision", "APPROVE"));
    }

    /** At the end of the story: what was seen, and one demand. */
    void conclude() {
        var wanted = new HoldingInspection.Demanded(
                UNIT,
                "Bổ sung minh chứng, cập nhật đúng tiến độ các nhiệm vụ có số liệu chưa khớp.",
                LocalDate.of(2026, 6, 19));
        holding.record(
                inspection,
                4,
                "Phòng Kinh tế đã triển khai đủ các nhiệm vụ được giao; một số nhiệm vụ cập nhật tiến độ chưa sát thực tế.",
                List.of(wanted),
                DESK);
        submit(DESK, Map.of("action", "SUBMIT"));
        submit(LEADER, Map.of("decision", "APPROVE"));
    }

    private void submit(String by, Map<String, Object> fields) {
        runner.submit(by, items.of(inspection).get(0).taskId(), fields);
    }
}
