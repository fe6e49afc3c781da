package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tiendo.amendment.Amending;
import vn.tiendo.amendment.PlanDesk;
import vn.tiendo.plan.Amendment;
import vn.tiendo.plan.Plans;

/** An amending plan also says who leads, when is reported on and by when the year's results are wanted. */
class AmendedInformationTests extends CommuneTest {

    private static final String TITLE = "Sửa đổi, bổ sung kế hoạch năm 2026";
    private static final Row YEARLY =
            Row.ledBy("Phòng Kinh tế").until("Hằng năm").and("title", "Tổng kết công tác thủy lợi");
    private static final Row ROAD = Row.ledBy("Thôn Cầu").and("title", "Sửa chữa đường thôn");

    @Autowired
    ApplicationContext application;

    @Autowired
    Amending amending;

    @Autowired
    Plans stored;

    @Autowired
    TaskService engineTasks;

    private PlanDesk desk;

    @BeforeEach
    void sitDown() {
        desk = new PlanDesk(application, DESK);
    }

    @Test
    void amendmentThatSaysNothingOfThePlanChangesNothingOfIt() {
        var plan = issue(draft(Map.of("annualDate", "trước 30/11", "regime", reporting("18", "20")), YEARLY), "");
        var occurrence = occurrence(plan);
        var before = stored.get(plan);

        var draft = amendment(plan, Map.of(), YEARLY, ROAD);
        assertThat(desk.information(draft)).isEmpty();
        desk.confirm(draft);
        issue(draft, "");

        assertThat(stored.get(plan)).isEqualTo(before);
        assertThat(of(occurrence).due).isEqualTo("2026-11-27");
        assertThat(regimes(plan)).containsExactly("MONTHLY 18 20 READ");
    }

    @Test
    void newTaskOfAnAmendmentIsDueOnThePlansOwnYearlyDate() {
        var plan = issue(draft(Map.of("annualDate", "trước 30/11"), ROAD), "");

        amend(plan, Map.of(), ROAD, YEARLY);

        var added = assignments.findByPlanAndParentIsNull(plan).stream()
                .filter(assignment -> assignment.kind == Kind.RECURRING)
                .findFirst()
                .orElseThrow();
        assertThat(of(assignments.children(added.id).get(0).id).due).isEqualTo("2026-11-27");
        assertThat(stored.task(added.plannedTask).due()).hasToString("Optional[2026-11-27]");
    }

    @Test
    void yearlyTaskAndItsStepsFollowTheYearlyDate() {
        var plan = issue(draft(Map.of(), YEARLY), "");
        var occurrence = occurrence(plan);
        accept(occurrence);
        var step = item(occurrence, "performAssignment").taskId();

        var draft = amendment(plan, Map.of("annualDate", "trước 30/11"), YEARLY);
        assertThat(desk.information(draft)).containsExactly("Ngày báo cáo hằng năm:  → trước 30/11");
        desk.confirm(draft);
        issue(draft, "");

        assertThat(of(occurrence).due).isEqualTo("2026-11-27");
        assertThat(item(occurrence, "performAssignment").taskId()).isEqualTo(step);
        assertThat(item(occurrence, "performAssignment").due()).isEqualTo("2026-11-27");
        assertThat(desk.record(root(plan).plannedTask)).containsExactly("due: 31/12/2026 → 27/11/2026");
        jumpTo("2026-11-05");
        assertThat(open(root(plan).id)).isEmpty();
        jumpTo("2026-11-06");
        assertThat(open(root(plan).id)).containsExactly("proposeEvaluation");
    }

    @Test
    void yearlyDateThatHasPassedMovesNothingThisYear() {
        var plan = issue(draft(Map.of(), YEARLY), "");
        var occurrence = occurrence(plan);

        amend(plan, Map.of("annualDate", "trước 30/05"), YEARLY);

        assertThat(of(occurrence).due).isEqualTo("2026-12-31");
        jumpTo("2026-12-09");
        assertThat(open(root(plan).id)).isEmpty();
        jumpTo("2026-12-10");
        assertThat(open(root(plan).id)).containsExactly("proposeEvaluation");
    }

    @Test
    void yearsEvaluationFollowsTheYearlyDate() {
        var plan = issue(draft(Map.of(), YEARLY.until("Nếu có")), "");
        var task = root(plan).id;
        assertThat(item(task, "recordTrigger").due()).isEqualTo("2026-12-10");

        amend(plan, Map.of("annualDate", "30/11"), YEARLY.until("Nếu có"));

        assertThat(item(task, "recordTrigger").due()).isEqualTo("2026-11-09");
        jumpTo("2026-11-09");
        assertThat(open(task)).containsExactly("proposeEvaluation");
    }

    @Test
    void newLeaderGetsWhatTheOldOneHadToDecide() {
        var plan = issue(draft(Map.of(), ROAD), "");
        var task = root(plan).id;
        accept(task, DESK, DESK);
        file(task, DESK, "REPORT");
        sign(task, DESK);
        var step = item(task, "approveOutput").taskId();
        assertThat(item(task, "approveOutput").assignee()).contains(LEADER);

        var draft = amendment(plan, Map.of("leader", "vice-chair-2"), ROAD);
        assertThat(desk.information(draft))
                .singleElement()
                .asString()
                .matches("Lãnh đạo phụ trách: Phó Chủ tịch UBND xã \\(.+\\) → Phó Chủ tịch UBND xã \\(.+\\)");
        desk.confirm(draft);
        issue(draft, "");

        assertThat(stored.get(plan).leader()).isEqualTo("vice-chair-2");
        assertThat(item(task, "approveOutput").taskId()).isEqualTo(step);
        assertThat(item(task, "approveOutput").assignee()).contains("anlao.pct2");
        assertThat(engineTasks.getIdentityLinksForTask(step))
                .filteredOn(link -> link.getGroupId() != null)
                .extracting(IdentityLink::getGroupId)
                .anyMatch(group -> group.endsWith("vice-chair-2"))
                .noneMatch(group -> group.endsWith("vice-chair"));
        act("anlao.pct2", task, "approveOutput", accepted());
        assertThat(state(task)).isEqualTo("hoàn thành đúng hạn");
    }

    @Test
    void reportDaysFollowAndWhatAPersonEnteredStaysUnlessTheFileSaysAnother() {
        var plan = issue(draft(Map.of("regime", reporting("18", "20")), ROAD), "");
        byHand(plan, "MONTHLY", 17);
        byHand(plan, "YEARLY", 25);

        amend(plan, Map.of("regime", reporting("18", "20")), ROAD);
        assertThat(regimes(plan)).containsExactly("MONTHLY 17 – SET_BY_HAND", "YEARLY 25 – SET_BY_HAND");

        amend(plan, Map.of("regime", reporting("15", "20")), ROAD);
        assertThat(regimes(plan)).containsExactly("MONTHLY 15 20 READ", "YEARLY 25 – SET_BY_HAND");
        assertThat(stored.get(plan).unitReport()).contains("Hằng tháng trước ngày 15");
    }

    @Test
    void anotherSubjectIsTakenButNeverTheAmendmentsOwnTitle() {
        var plan = issue(draft(Map.of("subject", "Kế hoạch thủy lợi năm 2026"), ROAD), "");

        amend(plan, Map.of("subject", "Kế hoạch sửa đổi, bổ sung Kế hoạch số 12/KH-UBND"), ROAD);
        assertThat(stored.get(plan).subject()).isEqualTo("Kế hoạch thủy lợi năm 2026");

        amend(plan, Map.of("subject", "Kế hoạch thủy lợi và nước sạch năm 2026"), ROAD);
        assertThat(stored.get(plan).subject()).isEqualTo("Kế hoạch thủy lợi và nước sạch năm 2026");
        assertThat(jdbc.sql("select text from plan_record where plan = ? and event like 'Điều chỉnh theo KH %'")
                        .param(plan)
                        .query(String.class)
                        .list())
                .containsExactly("Trích yếu: Kế hoạch thủy lợi năm 2026 → Kế hoạch thủy lợi và nước sạch năm 2026");
        assertThat(jdbc.sql("select cell || ': ' || after from task_change where plan = ? and task is null")
                        .param(plan)
                        .query(String.class)
                        .list())
                .containsExactly("plan.subject: Kế hoạch thủy lợi và nước sạch năm 2026");
    }

    private static Map<String, Object> reporting(String units, String commune) {
        return Map.of(
                "unitReport", "Hằng tháng trước ngày " + units, "communeReport", "Hằng tháng trước ngày " + commune);
    }

    private UUID amendment(UUID plan, Map<String, Object> head, Row... rows) {
        var said = new java.util.HashMap<String, Object>(Map.of("subject", TITLE));
        said.putAll(head);
        var draft = draft(said, rows);
        amending.declare(draft, plan, Amendment.Kind.AMENDS);
        return draft;
    }

    private void amend(UUID plan, Map<String, Object> head, Row... rows) {
        var draft = amendment(plan, head, rows);
        desk.confirm(draft);
        issue(draft, "Vẫn ban hành");
        at(clock.instant()
                .atZone(vn.tiendo.calendar.VietnamTime.ZONE)
                .toLocalDateTime()
                .plusMinutes(5));
    }

    private Assignment root(UUID plan) {
        return assignments.findByPlanAndParentIsNull(plan).get(0);
    }

    private UUID occurrence(UUID plan) {
        return assignments.children(root(plan).id).get(0).id;
    }

    private List<String> regimes(UUID plan) {
        return jdbc.sql(
                        """
                        select kind || ' ' || unit_day || ' ' || coalesce(commune_day::text, '–') || ' ' || source
                        from plan_regime where plan = ? order by kind""")
                .param(plan)
                .query(String.class)
                .list();
    }

    private void byHand(UUID plan, String kind, int day) {
        jdbc.sql("delete from plan_regime where plan = ? and kind = ?")
                .params(plan, kind)
                .update();
        jdbc.sql(
                        "insert into plan_regime (plan, kind, unit_day, unit_month, source) values (?, ?, ?, 1, 'SET_BY_HAND')")
                .params(plan, kind, day)
                .update();
    }
}
