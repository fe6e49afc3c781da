package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.refusal.Refusal;

class AcceptanceTests extends CommuneTest {

    @Test
    void issueBringsTheTaskToTheHeadOfItsLead() {
        var task = issued(Row.ledBy("Phòng Kinh tế"));

        assertThat(open(task)).containsExactly("acceptAssignment");
        assertThat(item(task, "acceptAssignment").assignee()).contains(HEAD);
        assertThat(state(task)).isEqualTo("chờ tiếp nhận");
    }

    @Test
    void headHasTwoWorkingDaysToAnswer() {
        on("2026-06-11");
        var task = issued(Row.ledBy("Phòng Kinh tế"));

        assertThat(item(task, "acceptAssignment").due()).isEqualTo("2026-06-15");
    }

    @Test
    void headNamesTheOfficerAndMoreCoordinators() {
        var task = issued(Row.ledBy("Phòng Kinh tế").with("Công an xã"));

        act(
                HEAD,
                task,
                "acceptAssignment",
                Map.of("decision", "ACCEPT", "officer", OFFICER, "coordinators", List.of("CA", "YT")));

        assertThat(of(task).officer).isEqualTo(OFFICER);
        assertThat(state(task)).isEqualTo("đang thực hiện");
        assertThat(coordinations.findByAssignmentOrderByUnit(task))
                .extracting(asked -> asked.unit)
                .containsExactly("CA", "YT");
        assertThat(item(task, "performAssignment").assignee()).contains(OFFICER);
        assertThat(events(task).get(0)).isEqualTo("Tiếp nhận, giao Phạm Văn Hậu");
    }

    @Test
    void nobodyElseAnswersForTheHead() {
        var task = issued(Row.ledBy("Phòng Kinh tế"));

        assertThatThrownBy(() -> accept(task, OFFICER, OFFICER)).hasMessageContaining("TASK_WORK");
        assertThat(open(task)).containsExactly("acceptAssignment");
    }

    @Test
    void officerHasToBeOfTheLeadUnit() {
        var task = issued(Row.ledBy("Phòng Kinh tế"));

        assertThatThrownBy(() -> accept(task, HEAD, "anlao.vp.cv1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("không có trong danh sách");
    }

    @Test
    void disputeNeedsItsReason() {
        var task = issued(Row.ledBy("Phòng Kinh tế"));

        assertThatThrownBy(() -> act(HEAD, task, "acceptAssignment", Map.of("decision", "DISPUTE")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void leaderKeepsTheDisputedTaskWithItsUnit() {
        var task = disputed();
        assertThat(item(task, "decideDispute").assignee()).contains(LEADER);

        act(LEADER, task, "decideDispute", Map.of("decision", "KEEP", "reason", "Đúng chức năng"));

        assertThat(of(task).leadUnit()).isEqualTo("KT");
        assertThat(item(task, "acceptAssignment").assignee()).contains(HEAD);
    }

    @Test
    void leaderGivesTheDisputedTaskToAnotherUnit() {
        var task = disputed();

        act(LEADER, task, "decideDispute", Map.of("decision", "REASSIGN", "unit", "VP", "reason", "Đúng hơn"));

        assertThat(of(task).leadUnit()).isEqualTo("VP");
        assertThat(item(task, "acceptAssignment").assignee()).contains("anlao.vp.truong");
        assertThatThrownBy(() -> accept(task)).hasMessageContaining("TASK_WORK");
        accept(task, "anlao.vp.truong", "anlao.vp.cv1");
        assertThat(state(task)).isEqualTo("đang thực hiện");
    }

    @Test
    void chairTakesOverTheLeadersDecision() {
        var task = disputed();
        var step = item(task, "decideDispute").taskId();

        assertThatThrownBy(() -> openWork.takeOver(step, DESK_HEAD)).isInstanceOf(Refusal.class);
        openWork.takeOver(step, CHAIR);

        assertThat(item(task, "decideDispute").assignee()).contains(CHAIR);
        act(CHAIR, task, "decideDispute", Map.of("decision", "KEEP", "reason", "Giữ"));
        assertThat(record.of(task, 1).get(0).by()).isEqualTo(CHAIR);
    }

    @Test
    void phongKinhTeGivesItsOpinionOnMoney() {
        var task = issued(Row.ledBy("Văn phòng HĐND và UBND")
                .and("resources", Map.of("text", "Mua máy", "amount", 50_000_000, "source", "Ngân sách xã")));
        accept(task, "anlao.vp.truong", "anlao.vp.cv1");

        assertThat(open(task)).containsExactly("adviseResources", "performAssignment");
        assertThat(item(task, "adviseResources").assignee()).contains(HEAD);
        act(HEAD, task, "adviseResources", Map.of("opinion", "PARTLY", "note", "Chỉ bố trí 30 triệu"));

        assertThat(events(task).get(0)).isEqualTo("Ý kiến về nguồn lực, kinh phí: Thống nhất một phần");
        assertThat(open(task)).containsExactly("performAssignment");
        assertThat(facts.of(of(task)).get("resources")).isEqualTo("Mua máy; 50.000.000 đồng; nguồn: Ngân sách xã");
    }

    @Test
    void headGivesTheTaskToAnotherOfficerWithItsOpenWork(
            @org.springframework.beans.factory.annotation.Autowired ChangingOfficer changing) {
        var task = issued(Row.ledBy("Phòng Kinh tế"));
        accept(task);

        changing.change(task, HEAD, "anlao.kt.cv2");

        assertThat(item(task, "performAssignment").assignee()).contains("anlao.kt.cv2");
        assertThatThrownBy(() -> act(
                        OFFICER,
                        task,
                        "performAssignment",
                        Map.of("action", "PROGRESS", "percent", 5, "done", "Còn tôi")))
                .hasMessageContaining("TASK_WORK");
        act("anlao.kt.cv2", task, "performAssignment", Map.of("action", "PROGRESS", "percent", 5, "done", "Tiếp quản"));
        assertThat(of(task).percent).isEqualTo(5);
    }

    @Test
    void onlyTheHeadOfTheLeadChangesTheOfficerAndOnlyWithinTheUnit(
            @org.springframework.beans.factory.annotation.Autowired ChangingOfficer changing) {
        var task = issued(Row.ledBy("Phòng Kinh tế"));
        accept(task);

        assertThatThrownBy(() -> changing.change(task, "anlao.vp.truong", "anlao.kt.cv2"))
                .hasMessage("Chỉ thủ trưởng đơn vị chủ trì mới đổi được chuyên viên.");
        assertThatThrownBy(() -> changing.change(task, HEAD, "anlao.vp.cv1"))
                .hasMessage("Hãy chọn một người của đơn vị chủ trì.");
    }

    @Test
    void coordinationIsDueFiveWorkingDaysBeforeTheTask() {
        assertThat(dueOfCoordination("31/07/2026")).isEqualTo("2026-07-24");
    }

    @Test
    void coordinationIsDueNotEarlierThanThreeWorkingDaysAfterNaming() {
        assertThat(dueOfCoordination("17/06/2026")).isEqualTo("2026-06-15");
    }

    @Test
    void coordinationIsNeverDueAfterTheTask() {
        assertThat(dueOfCoordination("11/06/2026")).isEqualTo("2026-06-11");
    }

    private LocalDate dueOfCoordination(String deadline) {
        var task = issued(Row.ledBy("Phòng Kinh tế").with("Công an xã").until(deadline));
        accept(task);
        return item(task, "coordinate").due();
    }

    private java.util.UUID disputed() {
        var task = issued(Row.ledBy("Phòng Kinh tế"));
        act(
                HEAD,
                task,
                "acceptAssignment",
                Map.of("decision", "DISPUTE", "disputeReason", "Không thuộc chức năng", "suggestedUnit", "VP"));
        assertThat(state(task)).isEqualTo("chờ tiếp nhận");
        return task;
    }
}
