package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.refusal.Refusal;

class CoordinationTests extends CommuneTest {

    @Test
    void eachCoordinatingUnitHasAnItemBesideTheLeadsWork() {
        var task = coordinatedBy("Công an xã; Trạm Y tế");

        assertThat(items.of(task))
                .extracting(item -> item.step() + " " + item.assignee().orElse(""))
                .containsExactlyInAnyOrder(
                        "userTask_performAssignment anlao.kt.cv1",
                        "userTask_coordinate anlao.ca.truong",
                        "userTask_coordinate anlao.yt.truong");
    }

    @Test
    void unitContributes() {
        var task = coordinatedBy("Công an xã");

        act("anlao.ca.truong", task, "coordinate", Map.of("answer", "CONTRIBUTE", "content", "Số liệu dân cư"));

        var asked = coordinations.findByAssignmentOrderByUnit(task).get(0);
        assertThat(asked.content).isEqualTo("Số liệu dân cư");
        assertThat(asked.answeredBy).isEqualTo("anlao.ca.truong");
        assertThat(events(task).get(0)).isEqualTo("Công an xã phối hợp");
        assertThat(items.of(task)).hasSize(1);
    }

    @Test
    void contributionNeedsItsContent() {
        var task = coordinatedBy("Công an xã");

        assertThatThrownBy(() -> act("anlao.ca.truong", task, "coordinate", Map.of("answer", "CONTRIBUTE")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void unitSaysThatItHasNothingToAdd() {
        var task = coordinatedBy("Công an xã");

        act("anlao.ca.truong", task, "coordinate", Map.of("answer", "NOTHING"));

        assertThat(coordinations.findByAssignmentOrderByUnit(task).get(0).answer)
                .isEqualTo(Coordination.Answer.NOTHING);
        assertThat(events(task).get(0)).isEqualTo("Công an xã phối hợp: không có nội dung");
    }

    @Test
    void headLetsAnOfficerAnswer() {
        var task = coordinatedBy("Công an xã");

        act("anlao.ca.truong", task, "coordinate", Map.of("answer", "DELEGATE", "officer", "anlao.ca.cv1"));

        assertThat(item(task, "coordinate").assignee()).contains("anlao.ca.cv1");
        act("anlao.ca.cv1", task, "coordinate", Map.of("answer", "CONTRIBUTE", "content", "Đã rà soát"));
        assertThat(coordinations.findByAssignmentOrderByUnit(task).get(0).answeredBy)
                .isEqualTo("anlao.ca.cv1");
    }

    @Test
    void leadGoesOnWithoutTheAnswer() {
        var task = coordinatedBy("Công an xã");

        file(task, OFFICER, "REPORT");

        assertThat(state(task)).isEqualTo("chờ ký duyệt");
        act("anlao.ca.truong", task, "coordinate", Map.of("answer", "NOTHING"));
        assertThat(filings.of(task).get(0).missing()).containsExactly("CA");
    }

    @Test
    void planDeskAnswersForAUnitWithoutAccountsAndTheRecordSaysSo() {
        var task = coordinatedBy("Thôn Cầu");

        act(DESK, task, "coordinate", Map.of("answer", "CONTRIBUTE", "content", "Trưởng thôn báo qua điện thoại"));

        assertThat(record.of(task, 1).get(0).byRight()).isEqualTo("Phòng Văn hóa - Xã hội trả lời thay");
    }

    @Test
    void planDeskLeadsForAUnitWithoutAccountsAndALeaderAccepts() {
        var task = issued(Row.ledBy("Thôn Cầu"));

        accept(task, DESK, DESK);
        assertThat(record.of(task, 1).get(0).byRight()).isEqualTo("Phòng Văn hóa - Xã hội trả lời thay");
        file(task, DESK, "REPORT");
        sign(task, DESK);

        assertThat(open(task)).containsExactly("approveOutput");
        act(LEADER, task, "approveOutput", accepted());
        assertThat(state(task)).isEqualTo("hoàn thành đúng hạn");
    }

    @Test
    void leaderReviewsWhereThePlanDeskActsForAHeadWithoutAnAccountThoughOthersOfTheUnitHaveOne() {
        account("anlao.thon1.truong", false);
        try {
            var task = issued(Row.ledBy("Thôn Đông"));
            accept(task, DESK, "anlao.thon1.cv1");
            file(task, "anlao.thon1.cv1", "REPORT");
            sign(task, DESK);

            assertThat(open(task)).containsExactly("approveOutput");
        } finally {
            account("anlao.thon1.truong", true);
        }
    }

    private UUID coordinatedBy(String units) {
        var task = issued(Row.ledBy("Phòng Kinh tế").with(units));
        accept(task);
        return task;
    }
}
