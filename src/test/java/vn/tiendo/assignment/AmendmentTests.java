package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tiendo.amendment.Amending;
import vn.tiendo.amendment.PlanDesk;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.plan.Amendment;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;

/** A running plan is amended: what did not change is not touched, the rest follows in one transaction. */
class AmendmentTests extends CommuneTest {

    private static final Row ROAD = Row.ledBy("Phòng Kinh tế").and("title", "Rà soát đường giao thông nông thôn");
    private static final Row MARKET = Row.ledBy("Phòng Kinh tế")
            .with("Công an xã; Trạm Y tế")
            .until("31/08/2026")
            .and("title", "Sắp xếp lại chợ trung tâm xã");
    private static final Row WATER = Row.ledBy("Phòng Kinh tế").and("title", "Kiểm tra nước sạch các thôn");

    @Autowired
    ApplicationContext application;

    @Autowired
    Amending amending;

    @Autowired
    Plans stored;

    @Autowired
    TaskService engineTasks;

    @Autowired
    RuntimeService runtime;

    private PlanDesk desk;

    @BeforeEach
    void sitDown() {
        desk = new PlanDesk(application, DESK);
    }

    @Test
    void movesOneDateAddsOneTaskAndDropsOneAndLeavesTheRestAlone() {
        var plan = issue(draft(Map.of(), ROAD, MARKET, WATER), "");
        var road = task(plan, 1);
        var market = task(plan, 2);
        var water = task(plan, 3);
        accept(road);
        accept(market);
        var untouched = item(road, "performAssignment");
        var process = processOf(road);
        var kept = item(market, "performAssignment").taskId();

        var draft = amendment(
                plan,
                ROAD,
                MARKET.until("30/10/2026"),
                Row.ledBy("Phòng Kinh tế").and("title", "Lắp đèn chiếu sáng công cộng"));
        assertThat(desk.unchanged(draft)).containsExactly("I.1");
        assertThat(desk.changed(draft)).containsExactly("I.2 Thời hạn: 31/08/2026 → 30/10/2026");
        assertThat(desk.added(draft)).containsExactly("Lắp đèn chiếu sáng công cộng");
        assertThat(desk.gone(draft)).containsExactly("Kiểm tra nước sạch các thôn");
        assertThatThrownBy(() -> desk.confirm(draft)).hasMessageContaining("Hãy nêu lý do kết thúc");
        desk.stop(draft, of(water).plannedTask, "Đã giao cho đơn vị cấp nước");
        desk.confirm(draft);
        issue(draft, "");

        assertThat(item(road, "performAssignment")).isEqualTo(untouched);
        assertThat(processOf(road)).isEqualTo(process);
        assertThat(events(road)).hasSize(2);
        assertThat(of(market).due).isEqualTo("2026-10-30");
        assertThat(of(market).originalDue).isEqualTo("2026-09-03");
        assertThat(of(market).dueSource).startsWith("KH ").endsWith("ngày 10/06/2026");
        assertThat(item(market, "performAssignment").taskId()).isEqualTo(kept);
        assertThat(item(market, "performAssignment").due()).isEqualTo("2026-10-30");
        assertThat(engineDue(kept)).isEqualTo("2026-10-30");
        assertThat(items.of(market).stream()
                        .filter(item -> item.coordination().isPresent())
                        .toList())
                .hasSize(2)
                .allSatisfy(item -> {
                    assertThat(item.due()).isEqualTo("2026-10-23");
                    assertThat(engineDue(item.taskId())).isEqualTo("2026-10-23");
                });
        assertThat(coordinations.findByAssignmentOrderByUnit(market))
                .allMatch(asked -> asked.due.equals(LocalDate.parse("2026-10-23")));
        assertThat(state(water)).isEqualTo("dừng thực hiện");
        assertThat(of(water).stopReason).startsWith("Đã giao cho đơn vị cấp nước (KH ");
        assertThat(open(water)).isEmpty();
        assertThat(open(assignmentOf(plan, "Lắp đèn chiếu sáng công cộng"))).containsExactly("acceptAssignment");
        assertThat(desk.record(of(market).plannedTask)).containsExactly("deadline: 31/08/2026 → 30/10/2026");
        assertThat(stored.tasks(plan))
                .extracting(PlannedTask::title)
                .containsExactly(
                        "Rà soát đường giao thông nông thôn",
                        "Sắp xếp lại chợ trung tâm xã",
                        "Lắp đèn chiếu sáng công cộng");
        assertThat(assignments.findByPlanAndParentIsNull(draft)).isEmpty();
    }

    @Test
    void insertedRowRenumbersWhatFollowsAndChangesNothingElse() {
        var plan = issue(draft(Map.of(), ROAD, WATER), "");
        var water = task(plan, 2);
        accept(water);
        var step = item(water, "performAssignment").taskId();

        amend(plan, ROAD, MARKET, WATER);

        assertThat(of(water).number).isEqualTo("3");
        assertThat(of(water).reference).endsWith("I.3");
        assertThat(item(water, "performAssignment").taskId()).isEqualTo(step);
        assertThat(engineTasks.getVariableLocal(step, "reference").toString()).endsWith("I.3");
        assertThat(events(water).get(0)).startsWith("Điều chỉnh theo KH ");
        assertThat(stored.tasks(plan)).extracting(PlannedTask::numbering).containsExactly("I.1", "I.2", "I.3");
    }

    @Test
    void newLeadIsOfferedTheTaskWithAllThatWasDone() {
        var plan = issue(draft(Map.of(), MARKET), "");
        var market = task(plan, 1);
        accept(market);
        act(OFFICER, market, "performAssignment", Map.of("action", "PROGRESS", "percent", 40, "done", "Đã khảo sát"));
        upload(market, OFFICER, "REPORT");

        amend(plan, new Row("Trạm Y tế", MARKET.coordinating(), MARKET.output(), MARKET.deadline(), MARKET.more()));

        assertThat(state(market)).isEqualTo("chờ tiếp nhận");
        assertThat(of(market).percent).isEqualTo(40);
        assertThat(documents.list(market)).hasSize(1);
        assertThat(items.of(market)).hasSize(1);
        assertThat(item(market, "acceptAssignment").assignee()).contains("anlao.yt.truong");
        accept(market, "anlao.yt.truong", "anlao.yt.truong");
        assertThat(open(market)).containsExactly("performAssignment");
        assertThat(items.of(market).stream()
                        .filter(item -> item.coordination().isPresent())
                        .map(item -> item.unit().orElseThrow()))
                .containsExactly("CA");
        file(market, "anlao.yt.truong");
        sign(market, "anlao.yt.truong");
        assertThat(state(market)).isEqualTo("chờ thẩm định");
    }

    @Test
    void taskThatBecomesContinuousGoesOnWithoutBeingAcceptedAgain() {
        var plan = issue(draft(Map.of(), ROAD), "");
        var road = task(plan, 1);
        accept(road);

        amend(plan, ROAD.until("Thường xuyên"));

        assertThat(of(road).kind).isEqualTo(Kind.CONTINUOUS);
        assertThat(open(road)).containsExactly("reportPeriod");
        assertThat(state(road)).isEqualTo("đang thực hiện");
    }

    @Test
    void continuousTaskThatGetsADateAsksForItsOutput() {
        var plan = issue(draft(Map.of(), ROAD.until("Thường xuyên")), "");
        var road = task(plan, 1);
        accept(road);

        amend(plan, ROAD.until("30/09/2026"));

        assertThat(open(road)).containsExactly("performAssignment");
        assertThat(item(road, "performAssignment").due()).isEqualTo("2026-09-30");
    }

    @Test
    void outputUnderReviewGoesBackWhenTheTaskBeginsAgain() {
        var plan = issue(draft(Map.of(), ROAD), "");
        var road = task(plan, 1);
        accept(road);
        file(road, OFFICER, "REPORT");
        sign(road, HEAD);

        amend(plan, ROAD.until("Theo hướng dẫn của Sở Xây dựng"));

        assertThat(state(road)).isEqualTo("chờ điều kiện");
        act(
                DESK,
                road,
                "recordCondition",
                Map.of("document", "HD 12/SXD", "documentDate", "2026-06-09", "due", "2026-09-30"));
        assertThat(open(road)).containsExactly("performAssignment");
        file(road, OFFICER);
        assertThat(filings.of(road)).hasSize(2);
    }

    @Test
    void requiredDocumentsFollowTheOutputCell() {
        var plan = issue(draft(Map.of(), ROAD), "");
        var road = task(plan, 1);
        accept(road);

        amend(plan, ROAD.giving("Quyết định"));

        upload(road, OFFICER, "EVIDENCE");
        assertThatThrownBy(() -> file(road, OFFICER)).hasMessageContaining("«quyết định»");
    }

    @Test
    void coordinatingUnitsAreAskedAndLetGo() {
        var plan = issue(draft(Map.of(), MARKET), "");
        var market = task(plan, 1);
        accept(market);

        amend(plan, MARKET.with("Trạm Y tế; Trung tâm Phục vụ hành chính công"));

        assertThat(items.of(market).stream()
                        .filter(item -> item.coordination().isPresent())
                        .map(item -> item.unit().orElseThrow()))
                .containsExactlyInAnyOrder("YT", "HCC");
        file(market, OFFICER, "REPORT");
        assertThat(filings.of(market).get(0).missing()).containsExactlyInAnyOrder("YT", "HCC");
    }

    @Test
    void unitsJoinAndLeaveACollectiveTask() {
        var row = Row.ledBy("Phòng Kinh tế; Trạm Y tế").and("title", "Tuyên truyền trên địa bàn");
        var plan = issue(draft(Map.of(), row), "");
        var whole = task(plan, 1);
        var economy = member(whole, "KT");
        var health = member(whole, "YT");
        accept(economy);
        var step = item(economy, "performAssignment").taskId();

        amend(plan, new Row("Phòng Kinh tế; Công an xã", "", row.output(), row.deadline(), row.more()));

        assertThat(item(economy, "performAssignment").taskId()).isEqualTo(step);
        assertThat(state(health)).isEqualTo("dừng thực hiện");
        assertThat(open(member(whole, "CA"))).containsExactly("acceptAssignment");
        stopping.stop(economy, actor(LEADER), "Thử");
        assertThat(state(whole)).isEqualTo("đang thực hiện");
        stopping.stop(member(whole, "CA"), actor(LEADER), "Thử");
        assertThat(state(whole)).isEqualTo("dừng thực hiện");
    }

    @Test
    void allUnitsOfACollectiveTaskMayChange() {
        var row = Row.ledBy("Phòng Kinh tế; Trạm Y tế").and("title", "Tuyên truyền trên địa bàn");
        var plan = issue(draft(Map.of(), row), "");
        var whole = task(plan, 1);

        amend(plan, new Row("Công an xã", "", row.output(), row.deadline(), row.more()));

        assertThat(state(whole)).isEqualTo("đang thực hiện");
        assertThat(open(member(whole, "CA"))).containsExactly("acceptAssignment");
    }

    @Test
    void partOfTheUnitThatLedAloneGoesOnWhenOthersJoin() {
        var plan = issue(draft(Map.of(), MARKET), "");
        var market = task(plan, 1);
        accept(market);
        upload(market, OFFICER, "REPORT");

        amend(plan, new Row("Phòng Kinh tế; Trạm Y tế", "Công an xã", "Báo cáo", "31/08/2026", MARKET.more()));

        var part = member(market, "KT");
        assertThat(open(part)).containsExactly("performAssignment");
        assertThat(documents.list(part)).hasSize(1);
        assertThat(open(member(market, "YT"))).containsExactly("acceptAssignment");
        file(part, OFFICER);
        assertThat(state(part)).isEqualTo("chờ ký duyệt");
    }

    @Test
    void deadlineOfACollectiveTaskTurnsForAllMembersAtOnce() {
        var row = Row.ledBy("Phòng Kinh tế; Trạm Y tế").and("title", "Tuyên truyền trên địa bàn");
        var plan = issue(draft(Map.of(), row), "");
        var whole = task(plan, 1);
        accept(member(whole, "KT"));

        amend(plan, row.until("Thường xuyên"));

        assertThat(open(member(whole, "KT"))).containsExactly("reportPeriod");
        assertThat(open(member(whole, "YT"))).containsExactly("acceptAssignment");
        assertThat(state(whole)).isEqualTo("đang thực hiện");
    }

    @Test
    void rhythmOfARecurringTaskMovesItsOccurrenceAndTheTimerOfTheNext() {
        var plan = issue(draft(Map.of(), ROAD.until("Hằng tháng")), "");
        var road = task(plan, 1);
        var first = assignments.children(road).get(0);
        accept(first.id);
        assertThat(first.due).isEqualTo("2026-06-30");

        amend(plan, ROAD.until("Hằng quý"));
        assertThat(of(first.id).due).isEqualTo("2026-06-30");

        amend(plan, ROAD.until("Hằng năm"));
        assertThat(of(first.id).due).isEqualTo("2026-12-31");
        assertThat(item(first.id, "performAssignment").due()).isEqualTo("2026-12-31");
        jumpTo("2026-09-01");
        assertThat(assignments.children(road)).hasSize(1);
        jumpTo("2027-01-04");
        assertThat(assignments.children(road)).hasSize(2);
    }

    @Test
    void endedTasksStayEnded() {
        var plan = issue(draft(Map.of(), ROAD, WATER), "");
        var road = task(plan, 1);
        deliver(road);

        amend(plan, ROAD.until("30/09/2026"), WATER);

        assertThat(state(road)).isEqualTo("hoàn thành đúng hạn");
        assertThat(of(road).due).isEqualTo("2026-12-31");
    }

    @Test
    void personCorrectsWhatWasPairedWrongly() {
        var plan = issue(draft(Map.of(), ROAD, WATER), "");
        var draft = amendment(plan, ROAD, Row.ledBy("Phòng Kinh tế").and("title", "Khảo sát giếng khoan hộ dân"));
        assertThat(desk.added(draft)).hasSize(1);

        desk.pair(draft, stored.tasks(draft).get(1).id(), of(task(plan, 2)).plannedTask);
        assertThat(desk.added(draft)).isEmpty();
        assertThat(desk.changed(draft)).singleElement().asString().contains("Khảo sát giếng khoan hộ dân");

        desk.separate(draft, stored.tasks(draft).get(0).id());
        assertThat(desk.added(draft)).containsExactly("Rà soát đường giao thông nông thôn");
        assertThat(desk.gone(draft)).containsExactly("Rà soát đường giao thông nông thôn");
    }

    @Test
    void nothingHappensWhenThePlanChangedAfterTheComparison() {
        var plan = issue(draft(Map.of(), ROAD, WATER), "");
        var first = amendment(plan, ROAD.until("30/09/2026"), WATER);
        desk.confirm(first);
        at(clock.instant().atZone(VietnamTime.ZONE).toLocalDateTime().plusMinutes(5));
        var second = amendment(plan, ROAD, WATER.until("30/10/2026"));
        desk.confirm(second);
        issue(second, "");

        assertThatThrownBy(() -> issue(first, ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đã thay đổi sau khi so sánh");
        assertThat(stored.get(first).issued()).isFalse();
        assertThat(of(task(plan, 1)).due).isEqualTo("2026-12-31");
    }

    @Test
    void failureInTheMiddleLeavesEverythingAsItWas() {
        var plan = issue(draft(Map.of(), ROAD, WATER), "");
        var draft = amendment(plan, ROAD.until("30/09/2026"), WATER.until("30/10/2026"));
        desk.confirm(draft);
        var water = task(plan, 2);
        runtime.suspendProcessInstanceById(processOf(water));
        jdbc.sql("alter table assignment add constraint thu check (id <> '" + water + "' or due <> '2026-10-30')")
                .update();
        try {
            assertThatThrownBy(() -> issue(draft, "")).isInstanceOf(RuntimeException.class);
        } finally {
            jdbc.sql("alter table assignment drop constraint thu").update();
            runtime.activateProcessInstanceById(processOf(water));
        }

        assertThat(of(task(plan, 1)).due).isEqualTo("2026-12-31");
        assertThat(item(task(plan, 1), "acceptAssignment")).isNotNull();
        assertThat(desk.record(of(task(plan, 1)).plannedTask)).isEmpty();
        assertThat(stored.get(draft).issued()).isFalse();
    }

    @Test
    void replacedPlanHandsOverEndsAndStopsItsTasks() {
        var plan = issue(draft(Map.of(), ROAD, MARKET, WATER), "");
        var road = task(plan, 1);
        var market = task(plan, 2);
        var water = task(plan, 3);
        accept(road);
        act(OFFICER, road, "performAssignment", Map.of("action", "PROGRESS", "percent", 30, "done", "Một phần"));

        var draft = draft(Map.of("subject", "Kế hoạch mới năm 2026"), ROAD);
        amending.declare(draft, plan, Amendment.Kind.REPLACES);
        desk.carryOver(draft, of(road).plannedTask, stored.tasks(draft).get(0).id());
        desk.complete(draft, of(market).plannedTask, "Đã xong từ tháng 5");
        assertThatThrownBy(() -> desk.confirm(draft)).hasMessageContaining("I.3");
        desk.stop(draft, of(water).plannedTask, "Không còn phù hợp");
        desk.confirm(draft);
        issue(draft, "");

        var successor = task(draft, 1);
        assertThat(state(road)).isEqualTo("chuyển tiếp");
        assertThat(of(road).carriedTo).isEqualTo(successor);
        assertThat(events(road).get(0)).startsWith("Chuyển tiếp sang KH ");
        assertThat(events(successor).get(0)).contains("Tiếp nối nhiệm vụ", "30%");
        assertThat(state(market)).isEqualTo("hoàn thành đúng hạn");
        assertThat(state(water)).isEqualTo("dừng thực hiện");
        assertThat(List.of(road, market, water)).allMatch(id -> items.of(id).isEmpty());
        assertThat(open(successor)).containsExactly("acceptAssignment");
        assertThatThrownBy(() -> amending.declare(draft(Map.of(), ROAD), plan, Amendment.Kind.AMENDS))
                .hasMessage("Kế hoạch này đã được thay thế.");
    }

    private UUID amendment(UUID plan, Row... rows) {
        var draft = draft(Map.of("subject", "Sửa đổi, bổ sung kế hoạch năm 2026"), rows);
        amending.declare(draft, plan, Amendment.Kind.AMENDS);
        return draft;
    }

    private void amend(UUID plan, Row... rows) {
        var draft = amendment(plan, rows);
        desk.confirm(draft);
        issue(draft, "Vẫn ban hành");
    }

    private UUID task(UUID plan, int number) {
        return assignments.findByPlanAndParentIsNull(plan).stream()
                .filter(assignment -> assignment.number.equals(String.valueOf(number)))
                .findFirst()
                .orElseThrow()
                .id;
    }

    private UUID assignmentOf(UUID plan, String title) {
        return assignments.findByPlanAndParentIsNull(plan).stream()
                .filter(assignment -> assignment.title.equals(title))
                .findFirst()
                .orElseThrow()
                .id;
    }

    private UUID member(UUID whole, String unit) {
        return assignments.children(whole).stream()
                .filter(child -> unit.equals(child.leadUnit))
                .findFirst()
                .orElseThrow()
                .id;
    }

    private String processOf(UUID task) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("assignment-lifecycle")
                .variableValueEquals("assignmentId", task.toString())
                .singleResult()
                .getId();
    }

    private LocalDate engineDue(String task) {
        return VietnamTime.date(engineTasks
                .createTaskQuery()
                .taskId(task)
                .singleResult()
                .getDueDate()
                .toInstant());
    }
}
