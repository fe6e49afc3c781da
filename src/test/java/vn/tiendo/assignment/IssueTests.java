package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.refusal.Refusal;

class IssueTests extends CommuneTest {

    @Test
    void refusesAPlanWithATaskThatNobodyLeads() {
        var plan = draft(Map.of(), Row.ledBy("Phòng Kinh tế"), Row.ledBy("Phòng chưa biết"));

        assertThatThrownBy(() -> issue(plan, "Vẫn ban hành"))
                .isInstanceOf(Refusal.class)
                .hasMessage("Chưa xác định được đơn vị chủ trì của nhiệm vụ số I.2.");
        assertThat(assignments.findByPlanAndParentIsNull(plan)).isEmpty();
    }

    @Test
    void refusesGapsInTheFiveClearPointsWithoutAReason() {
        var plan = draft(
                Map.of(),
                Row.ledBy("Phòng Kinh tế").giving(""),
                Row.ledBy("Phòng Kinh tế"),
                Row.ledBy("Phòng Kinh tế").until("16/2026"));

        assertThatThrownBy(() -> issue(plan, ""))
                .isInstanceOf(Refusal.class)
                .hasMessage("Nhiệm vụ số I.1, I.3 còn điểm chưa rõ; hãy nêu lý do vẫn ban hành.");
        issue(plan, "Sẽ làm rõ trong tháng 6");
        assertThat(assignments.findByPlanAndParentIsNull(plan)).hasSize(3);
    }

    @Test
    void refusesToIssueTwice() {
        var plan = issue(draft(Map.of(), Row.ledBy("Phòng Kinh tế")), "");

        assertThatThrownBy(() -> issue(plan, "")).hasMessage("Kế hoạch này đã được ban hành.");
    }

    @Test
    void dateWithoutAYearIsOfThePlansOwnYearAndNotOfItsVision() {
        var task = issuedWith(
                Map.of("subject", "Chuyển đổi số năm 2026, tầm nhìn đến năm 2030"),
                Row.ledBy("Phòng Kinh tế").until("Trước ngày 30/11"));

        assertThat(of(task).due).isEqualTo("2026-11-27");
    }

    @Test
    void planOfNextYearIssuedInDecemberHasNextYearsDates() {
        on("2026-12-20");
        var task = issuedWith(
                Map.of("subject", "Chuyển đổi số năm 2027"),
                Row.ledBy("Phòng Kinh tế").until("Trước ngày 30/11"));

        assertThat(of(task).due).isEqualTo("2027-11-29");
    }

    @Test
    void draftWithoutADateGetsTheYearOfItsIssue() {
        var head = new HashMap<String, Object>();
        head.put("date", null);
        head.put("subject", "Chuyển đổi số");
        var task = issuedWith(head, Row.ledBy("Phòng Kinh tế").until("Trước ngày 30/11"));

        assertThat(of(task).due).isEqualTo("2026-11-27");
        assertThat(state(task)).isEqualTo("chờ tiếp nhận");
    }
}
