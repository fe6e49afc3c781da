package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "tiendo.review.desk-decides-alone=true")
class DeskDecidesAloneTests extends CommuneTest {

    @Test
    void deskAcceptsOrReturnsWithoutItsHeadWhereTheSettingSaysSo() {
        var task = issued(Row.ledBy("Phòng Kinh tế"));
        accept(task);
        file(task, OFFICER, "REPORT");
        sign(task, HEAD);
        act(DESK, task, "examineOutput", returned("Thiếu"));
        assertThat(open(task)).containsExactly("performAssignment");
        file(task, OFFICER);
        sign(task, HEAD);

        act(DESK, task, "examineOutput", accepted());

        assertThat(state(task)).isEqualTo("hoàn thành đúng hạn");
    }
}
