package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WaitingTests extends CommuneTest {

    private static final Row SCHOOLS = Row.ledBy("Các trường THCS");

    @Test
    void conditionIsAwaitedAndThenGivesTheDueDate() {
        var task = issued(Row.ledBy("Phòng Kinh tế").until("Sau khi có kết quả thẩm định"));
        assertThat(state(task)).isEqualTo("chờ điều kiện");
        assertThat(facts.lateness(of(task)).wording()).isEqualTo("không thời hạn");
        assertThat(open(task)).containsExactly("recordCondition");

        assertThatThrownBy(() -> act(DESK, task, "recordCondition", condition("2026-06-09")))
                .hasMessage("Thời hạn mới phải từ hôm nay (10/06/2026) trở đi.");
        act(DESK, task, "recordCondition", condition("2026-08-14"));

        assertThat(of(task).due).isEqualTo("2026-08-14");
        assertThat(of(task).triggerDocument).isEqualTo("Thông báo 12/TB-SKHCN");
        assertThat(state(task)).isEqualTo("chờ tiếp nhận");
        assertThat(open(task)).containsExactly("acceptAssignment");
    }

    @Test
    void anotherBodysDateIsAwaitedToo() {
        var task = issued(Row.ledBy("Phòng Kinh tế").until("Theo hướng dẫn của Sở Khoa học và Công nghệ"));

        assertThat(state(task)).isEqualTo("chờ điều kiện");
    }

    @Test
    void deadlineThatDoesNotExistIsConfirmedByThePlanDesk() {
        var task = issued(Row.ledBy("Phòng Kinh tế").until("16/2026"));
        assertThat(state(task)).isEqualTo("chờ xác nhận");

        act(
                DESK,
                task,
                "confirmDeadline",
                Map.of("decision", "DATE", "due", "2026-10-30", "reason", "Trao đổi với đơn vị"));

        assertThat(of(task).due).isEqualTo("2026-10-30");
        assertThat(state(task)).isEqualTo("chờ tiếp nhận");
    }

    @Test
    void deadlineThatIsPastAtIssueIsConfirmedAndNeverOverdueByItself() {
        var task = issued(Row.ledBy("Phòng Kinh tế").until("01/2026"));

        assertThat(state(task)).isEqualTo("chờ xác nhận");
        assertThat(facts.lateness(of(task)).wording()).isEqualTo("không thời hạn");
    }

    @Test
    void unreadDeadlineIsConfirmedAsContinuous() {
        var task = issued(Row.ledBy("Phòng Kinh tế").until("Xem công văn"));

        act(DESK, task, "confirmDeadline", Map.of("decision", "CONTINUOUS", "reason", "Làm quanh năm"));
        accept(task);

        assertThat(open(task)).containsExactly("reportPeriod");
    }

    @Test
    void rangeOfYearsThatIsPastBecomesDueOnceOnTheConfirmedDay() {
        var task = issued(Row.ledBy("Phòng Kinh tế").until("2021-2025"));
        assertThat(state(task)).isEqualTo("chờ xác nhận");

        act(DESK, task, "confirmDeadline", Map.of("decision", "DATE", "due", "2026-12-15", "reason", "Kéo dài"));

        assertThat(open(task)).containsExactly("acceptAssignment");
        assertThat(of(task).due).isEqualTo("2026-12-15");
    }

    @Test
    void rangeOfYearsThatIsPastBecomesContinuousWhereConfirmedSo() {
        var task = issued(Row.ledBy("Phòng Kinh tế").until("2021-2025"));

        act(DESK, task, "confirmDeadline", Map.of("decision", "CONTINUOUS", "reason", "Làm quanh năm"));
        accept(task);

        assertThat(open(task)).containsExactly("reportPeriod");
    }

    @Test
    void membersOfACollectiveWaitWithTheirTask() {
        var task = issued(SCHOOLS.until("Sau khi có hướng dẫn"));
        var members = assignments.children(task);

        assertThat(members)
                .hasSize(3)
                .allSatisfy(member -> assertThat(member.state().wording()).isEqualTo("chờ điều kiện"));
        act(DESK, task, "recordCondition", condition("2026-08-14"));

        assertThat(assignments.children(task)).allSatisfy(member -> {
            assertThat(member.state().wording()).isEqualTo("chờ tiếp nhận");
            assertThat(member.due).isEqualTo("2026-08-14");
            assertThat(open(member.id)).containsExactly("acceptAssignment");
        });
    }

    @Test
    void membersOfACollectiveTakeTheConfirmedDeadline() {
        var task = issued(SCHOOLS.until("16/2026"));
        assertThat(assignments.children(task).get(0).state().wording()).isEqualTo("chờ xác nhận");

        act(DESK, task, "confirmDeadline", Map.of("decision", "CONTINUOUS", "reason", "Làm quanh năm"));

        assertThat(assignments.children(task)).allSatisfy(member -> {
            assertThat(member.kind).isEqualTo(Kind.CONTINUOUS);
            assertThat(open(member.id)).containsExactly("acceptAssignment");
        });
    }

    @Test
    void memberThatWasStoppedWhileWaitingDoesNotStart() {
        var task = issued(SCHOOLS.until("Sau khi có hướng dẫn"));
        var stopped = assignments.children(task).get(0).id;
        stopping.stop(stopped, actor(LEADER), "Trường sáp nhập");

        act(DESK, task, "recordCondition", condition("2026-08-14"));

        assertThat(open(stopped)).isEmpty();
        assertThat(of(stopped).due).isNull();
        assertThat(assignments.children(task).stream().map(member -> open(member.id)))
                .filteredOn(steps -> !steps.isEmpty())
                .hasSize(2);
    }

    private static Map<String, Object> condition(String due) {
        return Map.of("document", "Thông báo 12/TB-SKHCN", "documentDate", "2026-06-08", "due", due);
    }
}
